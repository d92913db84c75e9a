import type { AppliedConditionalAccessPolicy } from '../../graph/index.ts';
import type { Attempt } from './attempt.ts';
import type { Circumstances } from './circumstances.ts';
import type { Tenant } from './tenant.ts';

/** A sign-in that ended, or was left. */
export interface SignInRecord {
  attempt: Attempt;
  /** The tenant that was signed in to. */
  tenantId: string;
  application: Tenant['application'];
  /** Where and with what it was made. */
  conditions: Omit<Circumstances, 'surroundings' | 'transferMethod' | 'detection'>;
  /** Every policy of the tenant, as it stood when the sign-in ended. */
  appliedConditionalAccessPolicies: AppliedConditionalAccessPolicy[];
  conditionalAccessStatus: 'success' | 'failure' | 'notApplied';
  errorCode: number;
  additionalDetails: string | null;
  outcome: 'granted' | 'blocked' | 'failed' | 'interrupted';
  at: string;
}
