import type { PasskeyError } from '../../../src/api/contract.ts';

/** A passkey that was asked for. A challenge is good for one answer. */
export interface PasskeyAsked {
  /** Base64url. */
  challenge: string;
  error: PasskeyError | null;
}

/** A request that was sent to the person's app and waits for an answer. */
export interface Challenge {
  id: string;
  /** Two digits, shown on the page and typed on the phone. */
  number: string;
  sentAt: string;
  expiresAt: string;
  answer: 'none' | 'approved' | 'denied' | 'reported';
}

/** A sign-in of somebody else who knows the password. Its request comes with the person's own first one. */
export interface OtherSignIn {
  applicationName: string;
  /** As the phone's request words it. */
  place: string;
  /** The risk engine finds it unusual, so that its request brings no notification. */
  isUnusual: boolean;
  /** Null until it was sent. Its number is on somebody else's screen. */
  request: Challenge | null;
}
