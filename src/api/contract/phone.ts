/** The simulated phone of the rehearsal's person. */
export interface PhoneView {
  revision: number;
  attemptId: string | null;
  request: null | {
    applicationName: string;
    organisation: string;
    account: string;
    place: string;
    expiresAt: string;
    /** What the page shows; the phone never prints it, the stage types it for the presenter. */
    number: string;
  };
  /** A QR code is on the page and can be scanned. */
  canScan: boolean;
  /** The texts that arrived, oldest first. */
  texts: { id: string; code: string; organisation: string; sentAt: string }[];
  /** The call that rings or was answered, until it is over. */
  call: null | {
    id: string;
    organisation: string;
    state: 'ringing' | 'answered';
    expiresAt: string;
  };
  /** E-mails that arrived for the person, the newest first; `code` is the one to be typed. */
  mail: { to: string; code: string; sentAt: string }[];
  /** Current one-time codes of the accounts in the app, and when each changes. */
  codes: { account: string; code: string; changesAt: string }[];
}
