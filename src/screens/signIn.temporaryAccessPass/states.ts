import { longAccount } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const plain = { kind: 'temporaryAccessPass', hasPassword: true } as const;

/** Named states of signIn.temporaryAccessPass. */
export const states: ScreenStates<'signIn.temporaryAccessPass'> = {
  states: {
    default: { model: plain },
    empty: { model: { ...plain, error: 'empty' } },
    wrong: { model: { ...plain, error: 'wrong' }, countsAs: 'error.invalidCredentials' },
    used: { model: { ...plain, error: 'used' }, countsAs: 'error.invalidCredentials' },
    expired: { model: { ...plain, error: 'expired' }, countsAs: 'error.invalidCredentials' },
    'not-yet-valid': {
      model: { ...plain, error: 'notYetValid' },
      countsAs: 'error.invalidCredentials',
    },
    'too-late': { model: { ...plain, error: 'tooLate' } },
    'account-disabled': {
      model: { ...plain, error: 'accountDisabled' },
      countsAs: 'error.accountDisabled',
    },
    'no-password': {
      model: { kind: 'temporaryAccessPass', hasPassword: false },
      variantOf: 'default',
    },
    'long-account': { model: plain, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: plain, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
