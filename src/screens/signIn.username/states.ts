import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of signIn.username. */
export const states: ScreenStates<'signIn.username'> = {
  states: {
    default: { model: { kind: 'userName' }, context: { account: null } },
    empty: { model: { kind: 'userName', error: 'empty' }, context: { account: null } },
    'unknown-user': { model: { kind: 'userName', error: 'unknownUser' } },
    busy: { model: { kind: 'userName' }, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
