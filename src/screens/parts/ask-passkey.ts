import type {
  PasskeyAnswer,
  PasskeyAssertion,
  PasskeyFailure,
  PasskeyRequest,
} from '../../api/contract.ts';

/** Longest wait for the person, in ms: a minute, as WebAuthn recommends where the person is verified. */
const patience = 60_000;

const isSupported = (): boolean =>
  globalThis.isSecureContext &&
  'PublicKeyCredential' in globalThis &&
  typeof (navigator.credentials as CredentialsContainer | undefined)?.get === 'function';

/** Why the browser gave no passkey. It says NotAllowedError for a closed window and for a lapsed one alike. */
const failureOf = (error: unknown, waited: number): PasskeyFailure => {
  const { name } = error as { name?: string };
  if (name === 'SecurityError') return 'wrongOrigin';
  if (name === 'NotSupportedError') return 'unsupported';
  if (name !== 'NotAllowedError' && name !== 'AbortError') return 'failed';
  return waited >= patience ? 'timedOut' : 'cancelled';
};

/** Asks the browser for a passkey. Never rejects: what went wrong is an answer too. `stop` closes the window. */
export const askPasskey = ({
  challenge,
  credentials,
}: PasskeyRequest): { answer: Promise<PasskeyAnswer>; stop: () => void } => {
  let stop = (): void => undefined;
  const ask = async (): Promise<PasskeyAnswer> => {
    if (!isSupported()) return { by: 'nobody', error: 'unsupported' };
    const began = performance.now();
    try {
      const { startAuthentication, WebAuthnAbortService } = await import('@simplewebauthn/browser');
      stop = () => WebAuthnAbortService.cancelCeremony();
      const { id, rawId, response } = await startAuthentication({
        optionsJSON: {
          challenge,
          timeout: patience,
          userVerification: 'required',
          allowCredentials: credentials.map((one) => ({
            id: one.id,
            type: 'public-key',
            transports: one.transports as AuthenticatorTransport[],
          })),
        },
      });
      const { authenticatorData, clientDataJSON, signature, userHandle } = response;
      const assertion: PasskeyAssertion = {
        id,
        rawId,
        type: 'public-key',
        response: {
          authenticatorData,
          clientDataJSON,
          signature,
          ...(userHandle ? { userHandle } : {}),
        },
        clientExtensionResults: {},
      };
      return { by: 'device', assertion };
    } catch (error) {
      return { by: 'nobody', error: failureOf(error, performance.now() - began) };
    }
  };
  return { answer: ask(), stop: () => stop() };
};
