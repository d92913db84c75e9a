import { bothMethods, everyMethod, longAccount, oneMethod } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of mfa.prompt.methods. */
export const states: ScreenStates<'mfa.prompt.methods'> = {
  states: {
    default: { model: { methods: bothMethods } },
    'with-passkey': {
      model: { methods: [{ method: 'fido2', hint: null }, ...bothMethods] },
      variantOf: 'default',
    },
    'one-method': { model: { methods: oneMethod }, variantOf: 'default' },
    'every-method': { model: { methods: everyMethod }, variantOf: 'default' },
    'long-account': {
      model: { methods: bothMethods },
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: { model: { methods: bothMethods }, busy: true, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
