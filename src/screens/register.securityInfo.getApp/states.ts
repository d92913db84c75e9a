import { enrolment, longAccount, onlyApp, secondOfTwo } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of register.securityInfo.getApp. */
export const states: ScreenStates<'register.securityInfo.getApp'> = {
  surface: 'registration',
  states: {
    default: { model: enrolment },
    'first-of-two': { model: { ...enrolment, plan: { ...secondOfTwo, position: 1 } } },
    'may-skip': {
      model: { ...enrolment, plan: { ...enrolment.plan, maySkip: true } },
      variantOf: 'default',
      photographed: 'classic',
    },
    'one-choice': { model: { ...enrolment, plan: onlyApp }, variantOf: 'default' },
    'long-account': { model: enrolment, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: enrolment, busy: true, variantOf: 'default' },
  },
  stateOf: ({ plan }) => (plan.total > 1 ? 'first-of-two' : 'default'),
};
