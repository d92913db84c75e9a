import { longAccount, passwordRules } from '../examples.ts';
import { newPasswordErrors } from '../parts/new-password-errors.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const plain = { kind: 'changeExpiredPassword', rules: passwordRules } as const;

/** Named states of passwordChange.expired. */
export const states: ScreenStates<'passwordChange.expired'> = {
  states: {
    default: { model: plain },
    ...newPasswordErrors(plain, { at: 'passwordChange.risk' }),
    'long-account': { model: plain, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: plain, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
