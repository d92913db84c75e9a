import type { RequirementOf } from '../../api/contract.ts';
import { expiresAt, longAccount, resetProof } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const request: RequirementOf<'approveReset'> = {
  kind: 'approveReset',
  number: '47',
  expiresAt,
  ...resetProof,
};

/** Named states of sspr.verify.notification. */
export const states: ScreenStates<'sspr.verify.notification'> = {
  states: {
    default: { model: request },
    denied: { model: { ...request, error: 'denied' } },
    'timed-out': { model: { ...request, error: 'timedOut' } },
    'long-account': { model: request, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: { ...request, error: 'denied' }, busy: true, variantOf: 'denied' },
  },
  stateOf: stateOfError,
};
