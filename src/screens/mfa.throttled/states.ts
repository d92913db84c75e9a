import { everyMethod, maskedNumber } from '../examples.ts';
import { isWayLeft } from '../parts/is-way-left.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of mfa.throttled. */
export const states: ScreenStates<'mfa.throttled'> = {
  states: {
    default: { model: { kind: 'throttled', method: 'sms', methods: everyMethod } },
    calls: {
      model: { kind: 'throttled', method: 'voice', methods: everyMethod },
      variantOf: 'default',
    },
    'no-other-way': {
      model: {
        kind: 'throttled',
        method: 'sms',
        methods: [{ method: 'sms', hint: maskedNumber }],
      },
    },
    busy: {
      model: { kind: 'throttled', method: 'sms', methods: everyMethod },
      busy: true,
      variantOf: 'default',
    },
  },
  stateOf: (model) => (isWayLeft(model) ? 'default' : 'no-other-way'),
};
