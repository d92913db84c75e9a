import { details, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of blocked.termsOfUse. */
export const states: ScreenStates<'blocked.termsOfUse'> = {
  states: {
    default: { model: { kind: 'termsDeclined', details: details(50158) } },
    'long-account': {
      model: { kind: 'termsDeclined', details: details(50158) },
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: () => 'default',
};
