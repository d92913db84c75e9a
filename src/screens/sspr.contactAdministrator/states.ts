import type { RequirementOf, ResetProblem } from '../../api/contract.ts';
import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const refused = (problem: ResetProblem): { model: RequirementOf<'resetUnavailable'> } => ({
  model: { kind: 'resetUnavailable', problem, home: null },
});

/** Named states of sspr.contactAdministrator. */
export const states: ScreenStates<'sspr.contactAdministrator'> = {
  states: {
    default: refused('notEnabled'),
    'not-enough-methods': refused('notEnoughMethods'),
    'writeback-missing': refused('writebackMissing'),
    'account-disabled': refused('accountDisabled'),
    'too-many-attempts': refused('tooManyAttempts'),
    guest: {
      model: { kind: 'resetUnavailable', problem: 'guest', home: 'fabrikam.example' },
      context: { account: 'mona.kane@fabrikam.example' },
    },
    'long-account': {
      ...refused('notEnabled'),
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: { ...refused('notEnabled'), busy: true, variantOf: 'default' },
  },
  stateOf: ({ problem }) =>
    problem === 'notEnabled'
      ? 'default'
      : problem.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
};
