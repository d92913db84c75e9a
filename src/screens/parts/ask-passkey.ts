import type {
  PasskeyAnswer,
  PasskeyCreation,
  PasskeyCreationRequest,
  PasskeyDescriptor,
  PasskeyFailure,
  PasskeyRequest,
} from '../../api/contract.ts';

/** A device that was asked. The answer never rejects: what went wrong is one too. `stop` closes its window. */
export interface Asked<A> {
  answer: Promise<A>;
  stop: () => void;
}

type Library = typeof import('@simplewebauthn/browser');

/** Longest wait for the person, in ms: a minute, as WebAuthn recommends where the person is verified. */
const patience = 60_000;

const isSupported = (): boolean =>
  globalThis.isSecureContext &&
  'PublicKeyCredential' in globalThis &&
  typeof (navigator.credentials as CredentialsContainer | undefined)?.get === 'function';

const failures: Partial<Record<string, PasskeyFailure>> = {
  SecurityError: 'wrongOrigin',
  NotSupportedError: 'unsupported',
  ConstraintError: 'unsupported',
  AbortError: 'cancelled',
};

/** Why the browser gave no passkey. It says NotAllowedError for a closed window and for a lapsed one alike. */
const failureOf = (error: unknown, waited: number): PasskeyFailure => {
  const { name = '' } = error as { name?: string };
  if (name === 'NotAllowedError') return waited >= patience ? 'timedOut' : 'cancelled';
  return failures[name] ?? 'failed';
};

const asDescriptors = (credentials: readonly PasskeyDescriptor[]) =>
  credentials.map(({ id, transports }) => ({
    id,
    type: 'public-key' as const,
    transports: transports as AuthenticatorTransport[],
  }));

/** Asks the browser for something, once its side of the library is there. */
const askBrowser = <A>(
  ask: (library: Library) => Promise<A>,
  onFailure: (failure: PasskeyFailure, error: unknown) => A,
): Asked<A> => {
  let stopped = false;
  let cancel = (): void => undefined;
  const answer = async (): Promise<A> => {
    if (!isSupported()) return onFailure('unsupported', null);
    const began = performance.now();
    try {
      const library = await import('@simplewebauthn/browser');
      // Left while the library came: a window that opened now would belong to no page.
      if (stopped) return onFailure('cancelled', null);
      cancel = () => library.WebAuthnAbortService.cancelCeremony();
      return await ask(library);
    } catch (error) {
      return onFailure(failureOf(error, performance.now() - began), error);
    }
  };
  const stop = (): void => {
    stopped = true;
    cancel();
  };
  return { answer: answer(), stop };
};

/** Asks the browser for a passkey. */
export const askPasskey = ({ challenge, credentials }: PasskeyRequest): Asked<PasskeyAnswer> =>
  askBrowser<PasskeyAnswer>(
    async ({ startAuthentication }) => {
      const { id, rawId, response } = await startAuthentication({
        optionsJSON: {
          challenge,
          timeout: patience,
          userVerification: 'required',
          allowCredentials: asDescriptors(credentials),
        },
      });
      const { authenticatorData, clientDataJSON, signature, userHandle } = response;
      const signed = { authenticatorData, clientDataJSON, signature };
      return {
        by: 'device',
        assertion: {
          id,
          rawId,
          type: 'public-key',
          response: userHandle ? { ...signed, userHandle } : signed,
          clientExtensionResults: {},
        },
      };
    },
    (error) => ({ by: 'nobody', error }),
  );

/** Signature algorithms that a passkey may use, as COSE numbers them: ES256 and RS256. */
const algorithms = [-7, -257];

/** Asks the browser to make a passkey. */
export const createPasskey = ({
  challenge,
  relyingParty,
  user,
  exclude,
}: PasskeyCreationRequest): Asked<PasskeyCreation> =>
  askBrowser<PasskeyCreation>(
    async ({ startRegistration }) => {
      const { id, rawId, response } = await startRegistration({
        optionsJSON: {
          challenge,
          rp: { name: relyingParty },
          user,
          pubKeyCredParams: algorithms.map((alg) => ({ alg, type: 'public-key' })),
          timeout: patience,
          attestation: 'none',
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
          excludeCredentials: asDescriptors(exclude),
        },
      });
      const { clientDataJSON, attestationObject, transports = [] } = response;
      return {
        by: 'device',
        attestation: {
          id,
          rawId,
          type: 'public-key',
          response: { clientDataJSON, attestationObject, transports },
          clientExtensionResults: {},
        },
      };
    },
    (failure, error) => ({
      by: 'nobody',
      // Only making one can meet a device that has one.
      error: (error as Error | null)?.name === 'InvalidStateError' ? 'alreadyRegistered' : failure,
    }),
  );
