import type { RequirementOf } from '../../api/contract.ts';
import { details, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const blocked: RequirementOf<'accountBlocked'> = {
  kind: 'accountBlocked',
  home: false,
  resets: false,
  details: details(53003),
};
const woodgrove = { organisation: { id: 'woodgrove', displayName: 'Woodgrove' } };

/** Named states of blocked.accountBlocked. */
export const states: ScreenStates<'blocked.accountBlocked'> = {
  states: {
    default: { model: blocked },
    'can-reset': { model: { ...blocked, resets: true } },
    'on-premises': { model: { ...blocked, onPremises: true } },
    guest: {
      model: { ...blocked, home: true, resets: true, details: details(53011) },
      context: woodgrove,
    },
    partner: {
      model: { ...blocked, home: true, details: details(530034) },
      context: woodgrove,
    },
    'long-account': {
      model: blocked,
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: ({ home, resets, onPremises }) => {
    if (onPremises) return 'on-premises';
    if (home) return resets ? 'guest' : 'partner';
    return resets ? 'can-reset' : 'default';
  },
};
