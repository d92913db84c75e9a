import { details, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of blocked.signInBlocked. */
export const states: ScreenStates<'blocked.signInBlocked'> = {
  states: {
    default: { model: { kind: 'signInBlocked', details: details(53004) } },
    'long-account': {
      model: { kind: 'signInBlocked', details: details(53004) },
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: () => 'default',
};
