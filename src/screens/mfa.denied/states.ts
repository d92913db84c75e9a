import { bothMethods, oneMethod } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of mfa.denied. */
export const states: ScreenStates<'mfa.denied'> = {
  states: {
    default: { model: { kind: 'requestDenied', methods: bothMethods } },
    'one-method': { model: { kind: 'requestDenied', methods: oneMethod }, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
