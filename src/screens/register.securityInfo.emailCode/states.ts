import type { RequirementOf } from '../../api/contract.ts';
import { emailEnrolment, longAccount } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const trial: RequirementOf<'tryEmail'> = {
  kind: 'tryEmail',
  plan: emailEnrolment.plan,
  address: 'mona.kane@fabrikam.example',
  codesSent: 1,
};

/** Named states of register.securityInfo.emailCode. */
export const states: ScreenStates<'register.securityInfo.emailCode'> = {
  surface: 'registration',
  states: {
    default: { model: trial },
    empty: { model: { ...trial, error: 'empty' } },
    wrong: { model: { ...trial, error: 'wrong' } },
    expired: { model: { ...trial, error: 'expired' } },
    'sent-again': { model: { ...trial, codesSent: 2 }, variantOf: 'default' },
    'long-address': {
      model: { ...trial, address: `${'a'.repeat(60)}@fabrikam.example` },
      variantOf: 'default',
    },
    'long-account': { model: trial, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: trial, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
