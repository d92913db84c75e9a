import type { PasskeyError, RequirementOf } from '../../api/contract.ts';
import { bothMethods, longAccount, passkeyRequest } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { NamedState, ScreenStates } from '../screen.ts';

const passkey = { method: 'fido2', hint: null } as const;
const prompt: RequirementOf<'confirmPasskey'> = {
  kind: 'confirmPasskey',
  methods: [passkey, ...bothMethods],
  ...passkeyRequest,
};

const refused = (error: PasskeyError): NamedState<'mfa.prompt.passkey'> => ({
  model: { ...prompt, error },
});

/** Named states of mfa.prompt.passkey. */
export const states: ScreenStates<'mfa.prompt.passkey'> = {
  states: {
    default: { model: prompt },
    unsupported: refused('unsupported'),
    cancelled: refused('cancelled'),
    'timed-out': refused('timedOut'),
    'wrong-origin': refused('wrongOrigin'),
    failed: refused('failed'),
    'unknown-passkey': refused('unknownPasskey'),
    'rehearsal-passkey': { model: { ...prompt, canRehearse: true }, variantOf: 'default' },
    'one-method': { model: { ...prompt, methods: [passkey] }, variantOf: 'default' },
    'long-account': { model: prompt, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: prompt, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
