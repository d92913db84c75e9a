import type { RequirementOf } from '../../api/contract.ts';
import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const complete: RequirementOf<'registrationComplete'> = {
  kind: 'registrationComplete',
  methods: [
    { method: 'microsoftAuthenticator', hint: 'Fabrikam F5', isDefault: true },
    { method: 'phone', hint: '+X XXXXXXXX68', isDefault: false },
  ],
};

/** Named states of register.securityInfo.complete. */
export const states: ScreenStates<'register.securityInfo.complete'> = {
  surface: 'registration',
  states: {
    default: { model: complete },
    'long-account': { model: complete, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: complete, busy: true, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
