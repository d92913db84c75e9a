import { details, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of blocked.device. */
export const states: ScreenStates<'blocked.device'> = {
  states: {
    default: { model: { kind: 'deviceBlocked', details: details(53000) } },
    'long-account': {
      model: { kind: 'deviceBlocked', details: details(53000) },
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: () => 'default',
};
