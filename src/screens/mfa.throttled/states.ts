import { everyMethod } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of mfa.throttled. */
export const states: ScreenStates<'mfa.throttled'> = {
  states: {
    default: { model: { kind: 'throttled', method: 'sms', methods: everyMethod } },
    calls: {
      model: { kind: 'throttled', method: 'voice', methods: everyMethod },
      variantOf: 'default',
    },
  },
  stateOf: () => 'default',
};
