import type { PasskeyError, RequirementOf } from '../../api/contract.ts';
import { longAccount, passkeyRequest } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { NamedState, ScreenStates } from '../screen.ts';

const prompt: RequirementOf<'usePasskey'> = {
  kind: 'usePasskey',
  hasPassword: true,
  ...passkeyRequest,
};

const refused = (error: PasskeyError): NamedState<'signIn.passkey'> => ({
  model: { ...prompt, error },
});

/** Named states of signIn.passkey. */
export const states: ScreenStates<'signIn.passkey'> = {
  states: {
    default: { model: prompt },
    unsupported: refused('unsupported'),
    cancelled: refused('cancelled'),
    'timed-out': refused('timedOut'),
    'wrong-origin': refused('wrongOrigin'),
    failed: refused('failed'),
    'unknown-passkey': refused('unknownPasskey'),
    'account-disabled': { ...refused('accountDisabled'), countsAs: 'error.accountDisabled' },
    'rehearsal-passkey': { model: { ...prompt, canRehearse: true }, variantOf: 'default' },
    'no-password': { model: { ...prompt, hasPassword: false }, variantOf: 'default' },
    'no-user-name': {
      model: { ...prompt, hasPassword: false, canRehearse: true },
      context: { account: null },
      variantOf: 'default',
    },
    'long-account': { model: prompt, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: prompt, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
