import type { RequirementOf } from '../../api/contract.ts';
import { longAccount, phoneEnrolment } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const trial: RequirementOf<'tryText'> = {
  kind: 'tryText',
  plan: phoneEnrolment.plan,
  phoneNumber: '+1 4255550168',
  codesSent: 1,
};

/** Named states of register.securityInfo.phoneCode. */
export const states: ScreenStates<'register.securityInfo.phoneCode'> = {
  surface: 'registration',
  states: {
    default: { model: trial },
    empty: { model: { ...trial, error: 'empty' } },
    wrong: { model: { ...trial, error: 'wrong' } },
    expired: { model: { ...trial, error: 'expired' } },
    reused: { model: { ...trial, error: 'reused' } },
    throttled: { model: { ...trial, codesSent: 5, error: 'throttled' } },
    'sent-again': { model: { ...trial, codesSent: 2 }, variantOf: 'default' },
    'long-account': { model: trial, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: trial, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
