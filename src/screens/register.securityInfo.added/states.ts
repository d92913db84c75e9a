import type { RequirementOf } from '../../api/contract.ts';
import { onlyApp, secondOfTwo } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const added: RequirementOf<'authenticatorAdded'> = {
  kind: 'authenticatorAdded',
  plan: onlyApp,
  isDefault: true,
};

/** Named states of register.securityInfo.added. */
export const states: ScreenStates<'register.securityInfo.added'> = {
  surface: 'registration',
  states: {
    default: { model: added },
    'first-of-two': {
      model: { ...added, plan: { ...secondOfTwo, position: 1 } },
      variantOf: 'default',
    },
    'not-default': { model: { ...added, isDefault: false } },
    busy: { model: added, busy: true, variantOf: 'default' },
  },
  stateOf: ({ isDefault }) => (isDefault ? 'default' : 'not-default'),
};
