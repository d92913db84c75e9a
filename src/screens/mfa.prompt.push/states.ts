import type { RequirementOf } from '../../api/contract.ts';
import { bothMethods, expiresAt, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const request: RequirementOf<'approveRequest'> = {
  kind: 'approveRequest',
  number: '31',
  expiresAt,
  methods: bothMethods,
};

/** Named states of mfa.prompt.push. */
export const states: ScreenStates<'mfa.prompt.push'> = {
  states: {
    default: { model: request },
    'long-account': { model: request, context: { account: longAccount }, variantOf: 'default' },
  },
  stateOf: () => 'default',
};
