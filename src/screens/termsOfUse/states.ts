import type { RequirementOf } from '../../api/contract.ts';
import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const model: RequirementOf<'acceptTerms'> = {
  kind: 'acceptTerms',
  agreement: { id: 'terms', displayName: 'Working with our systems' },
  isNewVersion: false,
};

/** Named states of termsOfUse. */
export const states: ScreenStates<'termsOfUse'> = {
  states: {
    default: { model },
    'not-viewed': { model: { ...model, error: 'notViewed' } },
    'new-version': { model: { ...model, isNewVersion: true } },
    opened: { model, unfolded: true, variantOf: 'default' },
    'long-account': {
      model: {
        ...model,
        agreement: {
          ...model.agreement,
          displayName: 'Confidentiality, conduct and the use of devices in all subsidiaries',
        },
      },
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: { model, busy: true, variantOf: 'default' },
  },
  stateOf: ({ error, isNewVersion }) => {
    if (error) return 'not-viewed';
    return isNewVersion ? 'new-version' : 'default';
  },
};
