import { bothMethods, oneMethod, phoneMethods } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const method = 'microsoftAuthenticatorPush';

/** Named states of mfa.denied. */
export const states: ScreenStates<'mfa.denied'> = {
  states: {
    default: { model: { kind: 'requestDenied', method, methods: bothMethods } },
    'one-method': {
      model: { kind: 'requestDenied', method, methods: oneMethod },
      variantOf: 'default',
    },
    reported: {
      model: { kind: 'requestDenied', method, methods: bothMethods, reported: true },
      countsAs: 'mfa.reported',
    },
    call: {
      model: { kind: 'requestDenied', method: 'voice', methods: phoneMethods },
      variantOf: 'default',
    },
    busy: {
      model: { kind: 'requestDenied', method, methods: bothMethods },
      busy: true,
      variantOf: 'default',
    },
  },
  stateOf: ({ reported }) => (reported ? 'reported' : 'default'),
};
