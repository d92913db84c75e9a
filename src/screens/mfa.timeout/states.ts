import { bothMethods, oneMethod } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of mfa.timeout. */
export const states: ScreenStates<'mfa.timeout'> = {
  states: {
    default: { model: { kind: 'requestTimedOut', methods: bothMethods } },
    'one-method': { model: { kind: 'requestTimedOut', methods: oneMethod }, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
