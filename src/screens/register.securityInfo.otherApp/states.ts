import { longAccount, onlyApp, otherApp, secondOfTwo } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of register.securityInfo.otherApp. */
export const states: ScreenStates<'register.securityInfo.otherApp'> = {
  surface: 'registration',
  states: {
    default: { model: otherApp },
    'first-of-two': { model: { ...otherApp, plan: { ...secondOfTwo, position: 1 } } },
    'one-choice': {
      model: { ...otherApp, plan: { ...onlyApp, choices: ['softwareOath'] } },
      variantOf: 'default',
    },
    'long-account': { model: otherApp, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: otherApp, busy: true, variantOf: 'default' },
  },
  stateOf: ({ plan }) => (plan.total > 1 ? 'first-of-two' : 'default'),
};
