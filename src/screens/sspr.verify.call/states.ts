import type { RequirementOf } from '../../api/contract.ts';
import { expiresAt, longAccount, maskedNumber, resetProof } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const ringing: RequirementOf<'answerResetCall'> = {
  kind: 'answerResetCall',
  hint: maskedNumber,
  expiresAt,
  ...resetProof,
};

/** Named states of sspr.verify.call. */
export const states: ScreenStates<'sspr.verify.call'> = {
  states: {
    default: { model: ringing },
    'hung-up': { model: { ...ringing, error: 'hungUp' } },
    unanswered: { model: { ...ringing, error: 'unanswered' } },
    throttled: { model: { ...ringing, error: 'throttled' } },
    'long-account': { model: ringing, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: { ...ringing, error: 'hungUp' }, busy: true, variantOf: 'hung-up' },
  },
  stateOf: stateOfError,
};
