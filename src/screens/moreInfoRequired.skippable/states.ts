import type { RegistrationInterrupt, RequirementOf } from '../../api/contract.ts';
import { longAccount } from '../examples.ts';
import { stateOfInterrupt } from '../parts/interrupt-texts.ts';
import type { ScreenStates } from '../screen.ts';

const offer = (
  daysLeft: number | null,
  change: Partial<RegistrationInterrupt> = {},
): RequirementOf<'offerRegistration'> => ({
  kind: 'offerRegistration',
  daysLeft,
  demandedBy: 'registrationPolicy',
  wording: 'current',
  proposes: 'microsoftAuthenticator',
  ...change,
});

const older = { wording: 'moreInformation' } as const;
const securityDefaults = { demandedBy: 'securityDefaults' } as const;
const passwordReset = { demandedBy: 'selfServicePasswordReset' } as const;

/** Named states of moreInfoRequired.skippable. */
export const states: ScreenStates<'moreInfoRequired.skippable'> = {
  states: {
    default: { model: offer(14) },
    'last-day': { model: offer(1) },
    'any-method': { model: offer(14, { proposes: 'phone' }) },
    'more-information': { model: offer(14, older) },
    'more-information-last-day': { model: offer(1, older) },
    guest: { model: offer(14, { wording: 'guest' }) },
    'security-defaults': { model: offer(14, securityDefaults) },
    'security-defaults-last-day': { model: offer(1, securityDefaults) },
    'security-defaults-older': { model: offer(14, { ...older, ...securityDefaults }) },
    'password-reset': {
      model: offer(null, passwordReset),
      countsAs: 'register.ssprSkippable',
    },
    'password-reset-older': {
      model: offer(null, { ...older, ...passwordReset }),
      countsAs: 'register.ssprSkippable',
    },
    'nine-days': { model: offer(9), variantOf: 'default' },
    'two-days': { model: offer(2), variantOf: 'default' },
    'long-account': { model: offer(14), context: { account: longAccount }, variantOf: 'default' },
    busy: { model: offer(14), busy: true, variantOf: 'default' },
  },
  stateOf: (model) => {
    const { daysLeft, demandedBy, wording } = model;
    const isLast = daysLeft === 1;
    if (daysLeft === null) return wording === 'current' ? 'password-reset' : 'password-reset-older';
    const worded = stateOfInterrupt(model);
    if (worded === 'more-information' && isLast) return 'more-information-last-day';
    if (wording !== 'current') return worded ?? 'default';
    if (demandedBy === 'securityDefaults')
      return isLast ? 'security-defaults-last-day' : 'security-defaults';
    return isLast ? 'last-day' : (worded ?? 'default');
  },
};
