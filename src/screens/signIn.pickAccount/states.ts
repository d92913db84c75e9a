import type { OfferedAccount, RequirementOf } from '../../api/contract.ts';
import { exampleContext, longAccount } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const mona: OfferedAccount = {
  displayName: 'Mona Kane',
  userPrincipalName: exampleContext.account ?? '',
  isSignedIn: true,
};
const away: OfferedAccount = {
  displayName: 'Mona Kane',
  userPrincipalName: 'mona@fabrikam.example',
  isSignedIn: false,
};

const model: RequirementOf<'pickAccount'> = { kind: 'pickAccount', accounts: [mona, away] };
const context = { account: null };

/** Named states of signIn.pickAccount. */
export const states: ScreenStates<'signIn.pickAccount'> = {
  states: {
    default: { model, context },
    'not-in-tenant': { model: { ...model, error: 'notInTenant' }, context },
    disabled: { model: { ...model, error: 'disabled' }, context },
    menus: { model, context, unfolded: true, variantOf: 'default' },
    'long-account': {
      model: {
        kind: 'pickAccount',
        accounts: [
          {
            displayName: 'Bartholomew Featherstonehaugh-Cholmondeley of Marchbanks',
            userPrincipalName: longAccount,
            isSignedIn: true,
          },
          away,
        ],
      },
      context,
      variantOf: 'default',
    },
    busy: { model, context, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
