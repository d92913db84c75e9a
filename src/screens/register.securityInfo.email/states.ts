import { emailEnrolment, longAccount, secondOfTwo } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of register.securityInfo.email. */
export const states: ScreenStates<'register.securityInfo.email'> = {
  surface: 'registration',
  states: {
    default: { model: emailEnrolment },
    empty: { model: { ...emailEnrolment, error: 'empty' } },
    invalid: { model: { ...emailEnrolment, typed: 'mona.kane', error: 'invalid' } },
    'too-long': {
      model: { ...emailEnrolment, typed: `${'a'.repeat(250)}@fabrikam.example`, error: 'tooLong' },
    },
    'own-address': {
      model: { ...emailEnrolment, typed: 'mona.kane@contoso.example', error: 'ownAddress' },
    },
    'second-of-two': {
      model: { ...emailEnrolment, plan: { ...secondOfTwo, choices: ['phone', 'email'] } },
      variantOf: 'default',
    },
    'one-choice': {
      model: { ...emailEnrolment, plan: { ...emailEnrolment.plan, choices: ['email'] } },
      variantOf: 'default',
    },
    'long-account': {
      model: emailEnrolment,
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: { model: emailEnrolment, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
