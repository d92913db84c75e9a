/** Why nobody got in with a passkey. The page can tell the first five, the backend the others. */
export type PasskeyError =
  /** The browser has no passkeys here: it is too old, or the page is not served securely. */
  | 'unsupported'
  /** The person closed the window, or no device could answer; browsers do not tell the two apart. */
  | 'cancelled'
  | 'timedOut'
  /** The passkey belongs to another address than this page's. */
  | 'wrongOrigin'
  | 'failed'
  /** Not registered for this person, or deleted since. */
  | 'unknownPasskey'
  | 'accountDisabled';

/** What the page can tell without the backend. */
export type PasskeyFailure = Extract<
  PasskeyError,
  'unsupported' | 'cancelled' | 'timedOut' | 'wrongOrigin' | 'failed'
>;

/** A passkey that may answer, in WebAuthn's words. */
export interface PasskeyDescriptor {
  /** The credential's id, base64url. */
  id: string;
  transports: string[];
}

/** What a passkey is asked to sign, and which ones may. */
export interface PasskeyRequest {
  /** Base64url; it is good for one answer. */
  challenge: string;
  /** Empty where any passkey of this page's address may answer. */
  credentials: PasskeyDescriptor[];
  /** The person's passkey is a public demo value, so that the rehearsal can sign in the device's place. */
  canRehearse: boolean;
  error?: PasskeyError;
}

/** WebAuthn's `AuthenticationResponseJSON`, as far as it is looked at. All but `id` and `type` is base64url. */
export interface PasskeyAssertion {
  id: string;
  rawId: string;
  type: 'public-key';
  response: {
    authenticatorData: string;
    clientDataJSON: string;
    signature: string;
    userHandle?: string;
  };
  clientExtensionResults: Record<string, never>;
}

/** Who answered the request: a device, the rehearsal's own passkey, or nobody. */
export type PasskeyAnswer =
  | { by: 'device'; assertion: PasskeyAssertion }
  | { by: 'rehearsal' }
  | { by: 'nobody'; error: PasskeyFailure };

/** Why no passkey was made. */
export type PasskeyCreationError =
  | PasskeyFailure
  /** The device holds a passkey of this person already. */
  | 'alreadyRegistered';

/** What a device is asked to make a passkey for, in WebAuthn's words. */
export interface PasskeyCreationRequest {
  /** Base64url; it is good for one answer. */
  challenge: string;
  /** Who asks, as the device shows it. */
  relyingParty: string;
  /** Whose passkey it will be. `id` is base64url. */
  user: { id: string; name: string; displayName: string };
  /** Passkeys that the person has: a device that holds one makes no other. */
  exclude: PasskeyDescriptor[];
  /** The rehearsal can keep a passkey for this made-up person. */
  canRehearse: boolean;
  error?: PasskeyCreationError;
}

/** WebAuthn's `RegistrationResponseJSON`, as far as it is looked at. */
export interface PasskeyAttestation {
  id: string;
  rawId: string;
  type: 'public-key';
  response: { clientDataJSON: string; attestationObject: string; transports: string[] };
  clientExtensionResults: Record<string, never>;
}

/** Who made a passkey: a device, the rehearsal in its place, or nobody. */
export type PasskeyCreation =
  | { by: 'device'; attestation: PasskeyAttestation }
  | { by: 'rehearsal' }
  | { by: 'nobody'; error: PasskeyCreationError };

/** Why a passkey's name was refused. */
export type PasskeyNameError = 'empty' | 'tooLong';
