import { details, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of blocked.accountBlocked. */
export const states: ScreenStates<'blocked.accountBlocked'> = {
  states: {
    default: { model: { kind: 'accountBlocked', home: false, details: details(53003) } },
    guest: {
      model: { kind: 'accountBlocked', home: true, details: details(53011) },
      context: { organisation: { id: 'woodgrove', displayName: 'Woodgrove' } },
    },
    'long-account': {
      model: { kind: 'accountBlocked', home: false, details: details(53003) },
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: ({ home }) => (home ? 'guest' : 'default'),
};
