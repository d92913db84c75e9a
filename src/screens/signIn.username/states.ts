import { stateOfSignIn } from '../parts/state-of-sign-in.ts';
import type { ScreenStates } from '../screen.ts';

const inSetup = { account: null, surroundings: 'windowsSetup' } as const;

/** Named states of signIn.username. */
export const states: ScreenStates<'signIn.username'> = {
  states: {
    default: { model: { kind: 'userName' }, context: { account: null } },
    empty: { model: { kind: 'userName', error: 'empty' }, context: { account: null } },
    'unknown-user': { model: { kind: 'userName', error: 'unknownUser' } },
    'not-in-tenant': {
      model: { kind: 'userName', error: 'notInTenant' },
      context: { account: 'paula@proseware.example' },
    },
    'windows-setup': { model: { kind: 'userName' }, context: inSetup, countsAs: 'oobe.signIn' },
    'windows-setup-unknown-user': {
      model: { kind: 'userName', error: 'unknownUser' },
      context: inSetup,
      variantOf: 'unknown-user',
    },
    busy: { model: { kind: 'userName' }, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfSignIn,
};
