import type { RequirementOf } from '../../api/contract.ts';
import { longAccount } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const naming: RequirementOf<'namePasskey'> = {
  kind: 'namePasskey',
  plan: { position: 1, total: 1, choices: ['fido2'] },
};

/** Named states of register.securityInfo.passkeyName. */
export const states: ScreenStates<'register.securityInfo.passkeyName'> = {
  surface: 'registration',
  states: {
    default: { model: naming },
    empty: { model: { ...naming, error: 'empty' } },
    'too-long': { model: { ...naming, error: 'tooLong' } },
    'long-account': { model: naming, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: naming, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
