import type { RequirementOf } from '../../api/contract.ts';
import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const done: RequirementOf<'resetDone'> = { kind: 'resetDone', gate: 1, gates: 1 };

/** Named states of sspr.done. */
export const states: ScreenStates<'sspr.done'> = {
  states: {
    default: { model: done },
    'long-account': { model: done, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: done, busy: true, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
