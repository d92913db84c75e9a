import type { RegistrableMethod } from './registration.ts';
import type { AttemptReply } from './reply.ts';

/** What a request to approve a sign-in says of it. */
export interface PhoneRequest {
  id: string;
  applicationName: string;
  organisation: string;
  account: string;
  place: string;
  expiresAt: string;
  /** False for an unusual sign-in: no notification comes, and the app has to be refreshed to see it. */
  notifies: boolean;
}

/** The simulated phone of the rehearsal's person. */
export interface PhoneView {
  revision: number;
  clock: AttemptReply['clock'];
  attemptId: string | null;
  /** The request of the sign-in that the rehearsal is about. */
  request:
    | null
    | (PhoneRequest & {
        /** What the page shows; the phone never prints it, the stage types it for the presenter. */
        number: string;
      });
  /** Requests of other sign-ins as the same person, by somebody else; nobody here sees their numbers. */
  others: PhoneRequest[];
  /** The organisation takes reports of suspicious requests. */
  canReport: boolean;
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
  /** What IT staff made for the person and told them; null where there is nothing. */
  told: { password: string | null; pass: string | null };
  /** Current one-time codes of the accounts in the phone's apps, the newest first, and when each changes. */
  codes: {
    id: string;
    app: Extract<RegistrableMethod, 'microsoftAuthenticator' | 'softwareOath'>;
    account: string;
    code: string;
    changesAt: string;
  }[];
}
