import { enrolment, longAccount, secondOfTwo } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of register.securityInfo.scanQrCode. */
export const states: ScreenStates<'register.securityInfo.scanQrCode'> = {
  surface: 'registration',
  states: {
    default: { model: enrolment },
    'cant-scan': { model: enrolment, unfolded: true, variantOf: 'default' },
    'not-connected': { model: { ...enrolment, error: 'notConnected' } },
    'first-of-two': {
      model: { ...enrolment, plan: { ...secondOfTwo, position: 1 } },
      variantOf: 'default',
    },
    'long-account': { model: enrolment, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: enrolment, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
