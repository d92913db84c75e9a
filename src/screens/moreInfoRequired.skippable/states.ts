import type { RegistrationDemand, RequirementOf } from '../../api/contract.ts';
import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const offer = (
  daysLeft: number | null,
  demandedBy: RegistrationDemand = 'registrationPolicy',
): RequirementOf<'offerRegistration'> => ({ kind: 'offerRegistration', daysLeft, demandedBy });

/** Named states of moreInfoRequired.skippable. */
export const states: ScreenStates<'moreInfoRequired.skippable'> = {
  states: {
    default: { model: offer(14) },
    'last-day': { model: offer(1) },
    'security-defaults': { model: offer(14, 'securityDefaults') },
    'security-defaults-last-day': { model: offer(1, 'securityDefaults') },
    'password-reset': {
      model: offer(null, 'selfServicePasswordReset'),
      countsAs: 'register.ssprSkippable',
    },
    'nine-days': { model: offer(9), variantOf: 'default' },
    'two-days': { model: offer(2), variantOf: 'default' },
    'long-account': { model: offer(14), context: { account: longAccount }, variantOf: 'default' },
    busy: { model: offer(14), busy: true, variantOf: 'default' },
  },
  stateOf: ({ daysLeft, demandedBy }) => {
    if (daysLeft === null) return 'password-reset';
    const last = daysLeft === 1 ? 'last-day' : undefined;
    if (demandedBy !== 'securityDefaults') return last ?? 'default';
    return last ? 'security-defaults-last-day' : 'security-defaults';
  },
};
