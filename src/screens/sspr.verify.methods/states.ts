import type { RequirementOf } from '../../api/contract.ts';
import { longAccount, resetProof } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const asked: RequirementOf<'chooseResetMethod'> = { kind: 'chooseResetMethod', ...resetProof };

/** Named states of sspr.verify.methods. */
export const states: ScreenStates<'sspr.verify.methods'> = {
  states: {
    default: { model: { ...asked, gates: 1 } },
    'first-of-two': { model: asked },
    'second-of-two': { model: { ...asked, gate: 2, methods: resetProof.methods.slice(1) } },
    'one-method': {
      model: { ...asked, gates: 1, methods: resetProof.methods.slice(0, 1) },
      variantOf: 'default',
    },
    'long-account': {
      model: asked,
      context: { account: longAccount },
      variantOf: 'first-of-two',
    },
    busy: { model: { ...asked, gates: 1 }, busy: true, variantOf: 'default' },
  },
  stateOf: ({ gate, gates }) =>
    gates === 1 ? 'default' : gate === 1 ? 'first-of-two' : 'second-of-two',
};
