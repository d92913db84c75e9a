import type { RequirementOf } from '../../api/contract.ts';
import { longAccount } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const asked: RequirementOf<'identifyForReset'> = {
  kind: 'identifyForReset',
  userName: 'mona.kane@contoso.example',
  picture: 'H4KTX9',
};

/** Named states of sspr.username. */
export const states: ScreenStates<'sspr.username'> = {
  states: {
    default: { model: asked, context: { account: null } },
    'no-user-name': { model: { ...asked, userName: '' }, variantOf: 'default' },
    empty: { model: { ...asked, error: 'empty' } },
    'wrong-characters': { model: { ...asked, picture: 'PW37RA', error: 'wrongCharacters' } },
    'unknown-user': {
      model: { ...asked, userName: 'mona.cane@contoso.example', error: 'unknownUser' },
    },
    'long-account': { model: { ...asked, userName: longAccount }, variantOf: 'default' },
    busy: { model: asked, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
