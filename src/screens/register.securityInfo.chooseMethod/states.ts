import { allChoices, longAccount, onlyApp, secondOfTwo } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const plan = { position: 1, total: 1, choices: allChoices };

/** Named states of register.securityInfo.chooseMethod. */
export const states: ScreenStates<'register.securityInfo.chooseMethod'> = {
  surface: 'registration',
  states: {
    default: { model: { plan } },
    'second-of-two': { model: { plan: secondOfTwo }, variantOf: 'default' },
    'one-choice': { model: { plan: onlyApp }, variantOf: 'default' },
    'long-account': { model: { plan }, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: { plan }, busy: true, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
