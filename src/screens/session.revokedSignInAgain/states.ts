import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const model = { kind: 'signInAgain' } as const;

/** Named states of session.revokedSignInAgain. */
export const states: ScreenStates<'session.revokedSignInAgain'> = {
  states: {
    default: { model },
    'long-account': { model, context: { account: longAccount }, variantOf: 'default' },
    busy: { model, busy: true, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
