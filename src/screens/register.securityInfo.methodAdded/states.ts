import type { RequirementOf } from '../../api/contract.ts';
import { secondOfTwo, onlyApp } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const added: RequirementOf<'methodAdded'> = {
  kind: 'methodAdded',
  plan: onlyApp,
  method: 'softwareOath',
  isDefault: true,
};

/** Named states of register.securityInfo.methodAdded. */
export const states: ScreenStates<'register.securityInfo.methodAdded'> = {
  surface: 'registration',
  states: {
    default: { model: added },
    phone: { model: { ...added, method: 'phone' }, variantOf: 'default' },
    passkey: { model: { ...added, method: 'fido2' }, variantOf: 'default' },
    'second-of-two': {
      model: { ...added, plan: secondOfTwo, method: 'phone', isDefault: false },
    },
    busy: { model: added, busy: true, variantOf: 'default' },
  },
  stateOf: ({ isDefault }) => (isDefault ? 'default' : 'second-of-two'),
};
