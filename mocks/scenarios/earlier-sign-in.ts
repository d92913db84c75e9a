import { freshAttempt } from '../backend/sign-in.ts';
import type { Circumstances, SignInRecord } from '../backend/world.ts';

const ids = {
  id: '2d1b7c58-90e4-4f6a-a3d7-5b8c1e2f6a01',
  requestId: '2d1b7c58-90e4-4f6a-a3d7-5b8c1e2f6a02',
  correlationId: '2d1b7c58-90e4-4f6a-a3d7-5b8c1e2f6a03',
};

/** A sign-in that a policy blocked for its risk, which is still open. */
export const blockedBefore = (
  personId: string,
  at: string,
  { ipAddress, country, detection }: Pick<Circumstances, 'ipAddress' | 'country' | 'detection'>,
): SignInRecord => ({
  attempt: {
    ...freshAttempt(ids, personId, at),
    firstFactor: 'password',
    signInRisk: {
      riskLevel: detection.riskLevel,
      riskState: 'atRisk',
      riskDetail: 'none',
      riskEventTypes: detection.riskEventType ? [detection.riskEventType] : [],
    },
  },
  conditions: { ipAddress, country, deviceId: null },
  errorCode: 53003,
  outcome: 'blocked',
  at,
});
