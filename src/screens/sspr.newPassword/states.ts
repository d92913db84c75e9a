import type { RequirementOf } from '../../api/contract.ts';
import { longAccount, passwordRules } from '../examples.ts';
import { newPasswordErrors } from '../parts/new-password-errors.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const asked: RequirementOf<'chooseNewPassword'> = {
  kind: 'chooseNewPassword',
  rules: passwordRules,
  gate: 1,
  gates: 1,
};

// A reset knows no current password, and may take the last one again.
const { 'current-wrong': _current, reused: _reused, ...refused } = newPasswordErrors(asked);

/** Named states of sspr.newPassword. */
export const states: ScreenStates<'sspr.newPassword'> = {
  states: {
    default: { model: asked },
    ...(refused as ScreenStates<'sspr.newPassword'>['states']),
    'after-two-proofs': { model: { ...asked, gate: 2, gates: 2 }, variantOf: 'default' },
    'long-account': { model: asked, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: asked, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
