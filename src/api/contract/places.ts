/** Where the person signs in, and where else they could. */
export interface PlacesView {
  revision: number;
  attemptId: string | null;
  tenants: { id: string; displayName: string; applicationName: string; isPresent: boolean }[];
  places: {
    /** Its name is the message `place.<id>`. */
    id: string;
    /** As the phone's request words it. */
    place: string;
    deviceName: string;
    ipAddress: string;
    /** A trusted named location of the tenant that is signed in to. */
    isTrusted: boolean;
    /** The device is managed and compliant. */
    isCompliant: boolean;
    /** What real-time detection finds there, as Graph's `riskLevel`. */
    riskLevel: string;
    isPresent: boolean;
  }[];
  /** Computers of the on-premises domain, by the people who have one. */
  workDevices: { personId: string; displayName: string; isPresent: boolean }[];
}
