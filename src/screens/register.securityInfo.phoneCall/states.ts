import type { RequirementOf } from '../../api/contract.ts';
import { expiresAt, longAccount, phoneEnrolment } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const ringing: RequirementOf<'tryCall'> = {
  kind: 'tryCall',
  plan: phoneEnrolment.plan,
  phoneNumber: '+1 4255550168',
  expiresAt,
};

/** Named states of register.securityInfo.phoneCall. */
export const states: ScreenStates<'register.securityInfo.phoneCall'> = {
  surface: 'registration',
  states: {
    default: { model: ringing },
    'hung-up': { model: { ...ringing, error: 'hungUp' } },
    unanswered: { model: { ...ringing, error: 'unanswered' } },
    throttled: { model: { ...ringing, error: 'throttled' } },
    'long-account': { model: ringing, context: { account: longAccount }, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
