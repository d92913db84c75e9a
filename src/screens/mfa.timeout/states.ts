import { bothMethods, oneMethod, phoneMethods } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const method = 'microsoftAuthenticatorPush';

/** Named states of mfa.timeout. */
export const states: ScreenStates<'mfa.timeout'> = {
  states: {
    default: { model: { kind: 'requestTimedOut', method, methods: bothMethods } },
    'one-method': {
      model: { kind: 'requestTimedOut', method, methods: oneMethod },
      variantOf: 'default',
    },
    call: {
      model: { kind: 'requestTimedOut', method: 'voice', methods: phoneMethods },
      variantOf: 'default',
    },
    busy: {
      model: { kind: 'requestTimedOut', method, methods: bothMethods },
      busy: true,
      variantOf: 'default',
    },
  },
  stateOf: () => 'default',
};
