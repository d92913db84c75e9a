import { oneMethod } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of mfa.tooManyAttempts: codes are used up, so what is left is the app or nothing. */
export const states: ScreenStates<'mfa.tooManyAttempts'> = {
  states: {
    default: { model: { kind: 'tooManyAttempts', methods: oneMethod } },
    'no-other-way': { model: { kind: 'tooManyAttempts', methods: [] } },
    busy: {
      model: { kind: 'tooManyAttempts', methods: oneMethod },
      busy: true,
      variantOf: 'default',
    },
  },
  stateOf: ({ methods }) => (methods.length > 0 ? 'default' : 'no-other-way'),
};
