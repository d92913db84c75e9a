import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const model = { kind: 'mailSignInFailed', errorCode: 50053 } as const;

/** Named states of legacyClient.signInFailed. */
export const states: ScreenStates<'legacyClient.signInFailed'> = {
  surface: 'desktop',
  states: {
    default: { model, context: { surroundings: 'mailProgram' } },
    'long-account': {
      model,
      context: { account: longAccount, surroundings: 'mailProgram' },
      variantOf: 'default',
    },
    busy: { model, context: { surroundings: 'mailProgram' }, busy: true, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
