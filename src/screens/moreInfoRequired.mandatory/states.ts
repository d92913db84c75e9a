import type { RegistrationInterrupt, RequirementOf } from '../../api/contract.ts';
import { longAccount } from '../examples.ts';
import { stateOfInterrupt } from '../parts/interrupt-texts.ts';
import type { ScreenStates } from '../screen.ts';

const demand = (
  change: Partial<RegistrationInterrupt> = {},
): RequirementOf<'demandRegistration'> => ({
  kind: 'demandRegistration',
  demandedBy: 'registrationPolicy',
  wording: 'current',
  proposes: 'microsoftAuthenticator',
  ...change,
});

/** Named states of moreInfoRequired.mandatory. */
export const states: ScreenStates<'moreInfoRequired.mandatory'> = {
  states: {
    default: { model: demand() },
    'any-method': { model: demand({ proposes: 'phone' }) },
    'more-information': { model: demand({ wording: 'moreInformation' }) },
    'security-defaults-older': {
      model: demand({ wording: 'moreInformation', demandedBy: 'securityDefaults' }),
    },
    guest: { model: demand({ wording: 'guest', demandedBy: 'conditionalAccess' }) },
    'long-account': {
      model: demand(),
      context: { account: longAccount },
      variantOf: 'default',
    },
    busy: { model: demand(), busy: true, variantOf: 'default' },
  },
  stateOf: (model) => stateOfInterrupt(model) ?? 'default',
};
