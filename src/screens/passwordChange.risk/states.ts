import { longAccount } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of passwordChange.risk. */
export const states: ScreenStates<'passwordChange.risk'> = {
  states: {
    default: { model: { kind: 'changePassword' } },
    empty: { model: { kind: 'changePassword', error: 'empty' } },
    'current-wrong': { model: { kind: 'changePassword', error: 'currentWrong' } },
    mismatch: { model: { kind: 'changePassword', error: 'mismatch' } },
    reused: {
      model: { kind: 'changePassword', error: 'reused' },
      countsAs: 'passwordChange.rejectedReuse',
    },
    policy: {
      model: { kind: 'changePassword', error: 'policy' },
      countsAs: 'passwordChange.rejectedWeak',
    },
    guessable: {
      model: { kind: 'changePassword', error: 'guessable' },
      countsAs: 'passwordChange.rejectedWeak',
    },
    'contains-name': {
      model: { kind: 'changePassword', error: 'containsName' },
      countsAs: 'passwordChange.rejectedWeak',
    },
    'long-account': {
      model: { kind: 'changePassword' },
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: { model: { kind: 'changePassword' }, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
