import { longAccount, otherApp } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of register.securityInfo.scanOtherApp. */
export const states: ScreenStates<'register.securityInfo.scanOtherApp'> = {
  surface: 'registration',
  states: {
    default: { model: otherApp },
    'long-account': { model: otherApp, context: { account: longAccount }, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
