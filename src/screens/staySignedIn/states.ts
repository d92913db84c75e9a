import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of staySignedIn. */
export const states: ScreenStates<'staySignedIn'> = {
  states: {
    default: { model: { kind: 'staySignedIn' } },
    'long-account': {
      model: { kind: 'staySignedIn' },
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: { model: { kind: 'staySignedIn' }, busy: true, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
