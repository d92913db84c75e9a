import type { RequirementOf } from '../../api/contract.ts';
import { allChoices, expiresAt, onlyApp } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const trial: RequirementOf<'tryAuthenticator'> = {
  kind: 'tryAuthenticator',
  plan: onlyApp,
  number: '47',
  expiresAt,
};

/** Named states of register.securityInfo.tryItOut. */
export const states: ScreenStates<'register.securityInfo.tryItOut'> = {
  surface: 'registration',
  states: {
    default: { model: trial },
    denied: { model: { ...trial, error: 'denied' } },
    'timed-out': { model: { ...trial, error: 'timedOut' } },
    'other-options': {
      model: { ...trial, plan: { ...onlyApp, choices: allChoices } },
      variantOf: 'default',
    },
  },
  stateOf: stateOfError,
};
