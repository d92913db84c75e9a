import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of moreInfoRequired.mandatory. */
export const states: ScreenStates<'moreInfoRequired.mandatory'> = {
  states: {
    default: { model: { kind: 'demandRegistration', demandedBy: 'registrationPolicy' } },
    'long-account': {
      model: { kind: 'demandRegistration', demandedBy: 'registrationPolicy' },
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: {
      model: { kind: 'demandRegistration', demandedBy: 'registrationPolicy' },
      busy: true,
      variantOf: 'default',
    },
  },
  stateOf: () => 'default',
};
