import type { RequirementKind } from '../../api/contract.ts';
import type { Rows } from '../row.ts';
import { cancel, resetPassword } from './shared.ts';

const blocked = <K extends RequirementKind>(kind: K) => ({
  requirements: [kind],
  on: { signOut: cancel },
});

/** The pages that end the road. */
export const blockedRows = {
  'blocked.accountBlocked': {
    requirements: ['accountBlocked'],
    on: { signOut: cancel, resetPassword },
  },
  'blocked.signInBlocked': blocked('signInBlocked'),
  'blocked.conditionalAccess': blocked('accessBlocked'),
  'blocked.device': blocked('deviceBlocked'),
  'blocked.registrationRestricted': blocked('registrationRestricted'),
  'blocked.methodsUnavailable': blocked('methodsUnavailable'),
  'blocked.termsOfUse': blocked('termsDeclined'),
} satisfies Rows;
