import type { RiskDetection } from '../../graph/index.ts';
import type { World } from '../../backend/world.ts';
import type { Detection } from '../../backend/world/risk.ts';
import type { SignInRecord } from '../../backend/world/sign-in-record.ts';
import { locationOf } from './location.ts';
import { recordsOf } from './sign-ins.ts';

const project = (
  { people }: World,
  detection: Detection,
  record: SignInRecord | undefined,
): RiskDetection | null => {
  const person = people.find(({ id }) => id === detection.personId);
  if (!person) return null;
  const { ipAddress, country } = detection;
  return {
    id: detection.id,
    requestId: record?.attempt.requestId ?? null,
    correlationId: record?.attempt.correlationId ?? null,
    riskEventType: detection.riskEventType,
    riskState: detection.risk.riskState,
    riskLevel: detection.risk.riskLevel,
    riskDetail: detection.risk.riskDetail,
    source: 'IdentityProtection',
    detectionTimingType: detection.detectionTimingType,
    activity: detection.attemptId === null ? 'user' : 'signin',
    tokenIssuerType: 'AzureAD',
    ipAddress,
    location: ipAddress === null ? null : locationOf(record?.conditions.place ?? null, country),
    activityDateTime: record?.attempt.startedAt ?? detection.detectedAt,
    detectedDateTime: detection.detectedAt,
    lastUpdatedDateTime: detection.updatedAt,
    userId: person.id,
    userDisplayName: person.displayName,
    userPrincipalName: person.userPrincipalName,
    additionalInfo: JSON.stringify(
      ipAddress === null ? [] : [{ Key: 'clientIp', Value: ipAddress }],
    ),
  };
};

/** Properties of a risk detection that a query may name. */
export const riskDetectionProperties: readonly (keyof RiskDetection)[] = [
  'id',
  'requestId',
  'correlationId',
  'riskEventType',
  'riskState',
  'riskLevel',
  'riskDetail',
  'source',
  'detectionTimingType',
  'activity',
  'tokenIssuerType',
  'ipAddress',
  'location',
  'activityDateTime',
  'detectedDateTime',
  'lastUpdatedDateTime',
  'userId',
  'userDisplayName',
  'userPrincipalName',
  'additionalInfo',
];

/** What the risk engine found in a tenant, the newest first. */
export const riskDetectionsOf = (world: World, tenantId: string, at: string): RiskDetection[] => {
  const records = new Map(recordsOf(world, tenantId, at).map((one) => [one.attempt.id, one]));
  return world.detections
    .filter((detection) => detection.tenantId === tenantId)
    .flatMap((detection) => project(world, detection, records.get(detection.attemptId ?? '')) ?? [])
    .toReversed();
};
