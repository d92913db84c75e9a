import { bothMethods, oneMethod } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of mfa.tooManyAttempts. */
export const states: ScreenStates<'mfa.tooManyAttempts'> = {
  states: {
    default: { model: { kind: 'tooManyAttempts', methods: bothMethods } },
    'one-method': { model: { kind: 'tooManyAttempts', methods: oneMethod }, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
