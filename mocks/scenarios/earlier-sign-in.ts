import { conditionsIn } from '../backend/log.ts';
import { freshAttempt } from '../backend/sign-in.ts';
import type { Circumstances } from '../backend/world/circumstances.ts';
import type { SignInRecord } from '../backend/world/sign-in-record.ts';
import type { Tenant } from '../backend/world/tenant.ts';
import type { ConditionalAccessPolicy } from '../graph/index.ts';
import { usualPlace } from './places.ts';

const ids = {
  id: '2d1b7c58-90e4-4f6a-a3d7-5b8c1e2f6a01',
  requestId: '2d1b7c58-90e4-4f6a-a3d7-5b8c1e2f6a02',
  correlationId: '2d1b7c58-90e4-4f6a-a3d7-5b8c1e2f6a03',
};

/** Who signed in to what, and the policy that blocked it. */
interface Blocked {
  personId: string;
  tenantId: string;
  application: Tenant['application'];
  policy: ConditionalAccessPolicy;
}

/** A sign-in that a policy blocked for its risk, which is still open. */
export const blockedBefore = (
  { personId, tenantId, application, policy: { id, displayName } }: Blocked,
  at: string,
  from: Partial<Circumstances> & Pick<Circumstances, 'detection'>,
): SignInRecord => ({
  attempt: {
    ...freshAttempt(ids, personId, at),
    firstFactor: 'password',
    signInRisk: {
      riskLevel: from.detection.riskLevel,
      riskState: 'atRisk',
      riskDetail: 'none',
      riskEventTypes: from.detection.riskEventType ? [from.detection.riskEventType] : [],
      riskLevelAggregated: from.detection.riskLevel,
    },
  },
  conditions: conditionsIn({ ...usualPlace, ...from }),
  tenantId,
  application,
  appliedConditionalAccessPolicies: [
    {
      id,
      displayName,
      enforcedGrantControls: ['Block'],
      enforcedSessionControls: [],
      result: 'failure',
    },
  ],
  conditionalAccessStatus: 'failure',
  errorCode: 53003,
  additionalDetails: null,
  outcome: 'blocked',
  at,
});
