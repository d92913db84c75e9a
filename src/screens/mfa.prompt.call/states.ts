import type { RequirementOf } from '../../api/contract.ts';
import { expiresAt, longAccount, maskedNumber, phoneMethods } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const call: RequirementOf<'answerCall'> = {
  kind: 'answerCall',
  hint: maskedNumber,
  expiresAt,
  methods: phoneMethods,
};

/** Named states of mfa.prompt.call. */
export const states: ScreenStates<'mfa.prompt.call'> = {
  states: {
    default: { model: call },
    'long-account': { model: call, context: { account: longAccount }, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
