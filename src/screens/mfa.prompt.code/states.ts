import type { RequirementOf } from '../../api/contract.ts';
import { bothMethods, everyMethod, longAccount, maskedNumber } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const prompt: RequirementOf<'enterCode'> = {
  kind: 'enterCode',
  method: 'softwareOath',
  hint: null,
  methods: bothMethods,
};

const text: RequirementOf<'enterCode'> = {
  kind: 'enterCode',
  method: 'sms',
  hint: maskedNumber,
  methods: everyMethod,
};

/** Named states of mfa.prompt.code. */
export const states: ScreenStates<'mfa.prompt.code'> = {
  states: {
    default: { model: prompt },
    empty: { model: { ...prompt, error: 'empty' } },
    wrong: { model: { ...prompt, error: 'wrong' }, countsAs: 'mfa.wrongCode' },
    reused: { model: { ...prompt, error: 'reused' }, countsAs: 'mfa.wrongCode' },
    text: { model: text, variantOf: 'default' },
    'text-wrong': { model: { ...text, error: 'wrong' }, variantOf: 'wrong' },
    expired: { model: { ...text, error: 'expired' }, countsAs: 'mfa.wrongCode' },
    'one-method': {
      model: { ...prompt, methods: [{ method: 'softwareOath', hint: null }] },
      variantOf: 'default',
    },
    'long-account': { model: prompt, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: prompt, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
