import type { RequirementOf } from '../../api/contract.ts';
import { longAccount, resetProof } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const asked: RequirementOf<'enterResetCode'> = {
  kind: 'enterResetCode',
  method: 'email',
  hint: 'mo••••••@fabrikam.example',
  ...resetProof,
  gates: 1,
};
const app: RequirementOf<'enterResetCode'> = { ...asked, method: 'appCode', hint: null };

/** Named states of sspr.verify.code. */
export const states: ScreenStates<'sspr.verify.code'> = {
  states: {
    default: { model: asked },
    empty: { model: { ...asked, error: 'empty' } },
    wrong: { model: { ...asked, error: 'wrong' } },
    expired: { model: { ...asked, error: 'expired' } },
    app: { model: app },
    'app-reused': { model: { ...app, error: 'reused' } },
    'second-of-two': { model: { ...asked, gate: 2, gates: 2 }, variantOf: 'default' },
    'one-method': {
      model: { ...asked, methods: resetProof.methods.slice(0, 1) },
      variantOf: 'default',
    },
    'long-account': { model: asked, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: asked, busy: true, variantOf: 'default' },
  },
  stateOf: ({ method, error }) => {
    if (error === 'reused') return 'app-reused';
    return error ?? (method === 'appCode' ? 'app' : 'default');
  },
};
