import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of risk.accountAtRisk. */
export const states: ScreenStates<'risk.accountAtRisk'> = {
  states: {
    default: { model: { kind: 'acknowledgeRisk' } },
    'long-account': {
      model: { kind: 'acknowledgeRisk' },
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: { model: { kind: 'acknowledgeRisk' }, busy: true, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
