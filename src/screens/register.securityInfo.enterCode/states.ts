import { longAccount, otherApp } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of register.securityInfo.enterCode. */
export const states: ScreenStates<'register.securityInfo.enterCode'> = {
  surface: 'registration',
  states: {
    default: { model: otherApp },
    empty: { model: { ...otherApp, error: 'empty' } },
    wrong: { model: { ...otherApp, error: 'wrong' } },
    'long-account': { model: otherApp, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: otherApp, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
