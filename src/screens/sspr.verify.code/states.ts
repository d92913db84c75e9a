import type { RequirementOf } from '../../api/contract.ts';
import { longAccount, maskedNumber, resetProof } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const asked: RequirementOf<'enterResetCode'> = {
  kind: 'enterResetCode',
  method: 'email',
  codesSent: 1,
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

const text: RequirementOf<'enterResetCode'> = {
  kind: 'enterResetCode',
  method: 'mobileSMS',
  hint: maskedNumber,
  codesSent: 1,
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
    'sent-again': { model: { ...asked, codesSent: 2 } },
    text: { model: text },
    'text-sent-again': { model: { ...text, codesSent: 2 } },
    'text-reused': { model: { ...text, error: 'reused' } },
    'text-throttled': { model: { ...text, codesSent: 5, error: 'throttled' } },
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
  stateOf: ({ method, codesSent = 0, error }) => {
    const isText = method === 'mobileSMS';
    if (error === 'reused') return isText ? 'text-reused' : 'app-reused';
    if (error === 'throttled') return 'text-throttled';
    if (error) return error;
    if (method === 'appCode') return 'app';
    if (codesSent > 1) return isText ? 'text-sent-again' : 'sent-again';
    return isText ? 'text' : 'default';
  },
};
