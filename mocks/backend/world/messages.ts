interface SentToPhone {
  id: string;
  personId: string;
  number: string;
  sentAt: string;
  expiresAt: string;
}

/** A text with a code of six digits. */
export interface TextMessage extends SentToPhone {
  method: 'sms';
  code: string;
  /** Its code was accepted: a code works once. */
  used: boolean;
}

/** A mail with a code of six digits. */
export interface Mail {
  to: string;
  code: string;
  sentAt: string;
}

/** A call that asks for the # key. It ends when it expires. */
export interface PhoneCall extends SentToPhone {
  method: 'voice';
  answer: 'none' | 'pickedUp' | 'confirmed' | 'hungUp' | 'reported';
}

export type PhoneMessage = TextMessage | PhoneCall;
