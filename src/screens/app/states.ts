import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of app. */
export const states: ScreenStates<'app'> = {
  states: {
    default: { model: { kind: 'application' } },
    'long-account': {
      model: { kind: 'application' },
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: () => 'default',
};
