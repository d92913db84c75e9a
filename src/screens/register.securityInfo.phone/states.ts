import { longAccount, phoneEnrolment, secondOfTwo } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of register.securityInfo.phone. */
export const states: ScreenStates<'register.securityInfo.phone'> = {
  surface: 'registration',
  states: {
    default: { model: phoneEnrolment },
    empty: { model: { ...phoneEnrolment, error: 'empty' } },
    invalid: { model: { ...phoneEnrolment, typed: '555', error: 'invalid' } },
    throttled: { model: { ...phoneEnrolment, typed: '425 555 0168', error: 'throttled' } },
    'second-of-two': {
      model: { ...phoneEnrolment, plan: secondOfTwo, typed: '425 555 0168' },
      variantOf: 'default',
    },
    'only-texts': { model: { ...phoneEnrolment, ways: ['sms'] }, variantOf: 'default' },
    'only-calls': {
      model: { ...phoneEnrolment, ways: ['voice'], by: 'voice' },
      variantOf: 'default',
    },
    'long-number': {
      model: { ...phoneEnrolment, typed: '9'.repeat(300), error: 'invalid' },
      variantOf: 'invalid',
    },
    'long-account': {
      model: phoneEnrolment,
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: { model: phoneEnrolment, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
