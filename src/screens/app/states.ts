import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of app. */
export const states: ScreenStates<'app'> = {
  surface: 'page',
  states: {
    default: { model: { kind: 'application' } },
    desktop: {
      model: { kind: 'application' },
      context: { surroundings: 'windowsSetup' },
      countsAs: 'oobe.desktop',
    },
    'desktop-long-account': {
      model: { kind: 'application' },
      context: { account: longAccount, surroundings: 'windowsSetup' },
      variantOf: 'desktop',
    },
    mailbox: {
      model: { kind: 'application' },
      context: { surroundings: 'mailProgram' },
    },
    'long-account': {
      model: { kind: 'application' },
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: (_model, { surroundings }) =>
    ({ browser: 'default', windowsSetup: 'desktop', mailProgram: 'mailbox' })[surroundings],
};
