import type { RequirementOf } from '../../api/contract.ts';
import { longAccount, resetProof } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const asked: RequirementOf<'enterResetCode'> = {
  kind: 'enterResetCode',
  method: 'email',
  mailsSent: 1,
  hint: 'mo••••••@fabrikam.example',
  ...resetProof,
  gates: 1,
};
const app: RequirementOf<'enterResetCode'> = {
  kind: 'enterResetCode',
  method: 'appCode',
  hint: null,
  ...resetProof,
  gates: 1,
};

/** Named states of sspr.verify.code. */
export const states: ScreenStates<'sspr.verify.code'> = {
  states: {
    default: { model: asked },
    empty: { model: { ...asked, error: 'empty' } },
    wrong: { model: { ...asked, error: 'wrong' } },
    expired: { model: { ...asked, error: 'expired' } },
    'sent-again': { model: { ...asked, mailsSent: 2 } },
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
  stateOf: ({ method, mailsSent = 0, error }) => {
    if (error === 'reused') return 'app-reused';
    if (error) return error;
    if (method === 'appCode') return 'app';
    return mailsSent > 1 ? 'sent-again' : 'default';
  },
};
