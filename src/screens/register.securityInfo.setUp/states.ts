import { enrolment, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of register.securityInfo.setUp. */
export const states: ScreenStates<'register.securityInfo.setUp'> = {
  surface: 'registration',
  states: {
    default: { model: enrolment },
    'long-account': { model: enrolment, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: enrolment, busy: true, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
