import { details, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of blocked.methodsUnavailable. */
export const states: ScreenStates<'blocked.methodsUnavailable'> = {
  states: {
    default: { model: { kind: 'methodsUnavailable', details: details(53003) } },
    'long-account': {
      model: { kind: 'methodsUnavailable', details: details(53003) },
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: () => 'default',
};
