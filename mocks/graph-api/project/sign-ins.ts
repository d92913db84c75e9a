import type { DeviceDetail, SignIn } from '../../graph/index.ts';
import { presentRecord } from '../../backend/log.ts';
import type { World } from '../../backend/world.ts';
import type { Circumstances } from '../../backend/world/circumstances.ts';
import type { SignInRecord } from '../../backend/world/sign-in-record.ts';
import { failureReason } from './failure-reasons.ts';
import { locationOf } from './location.ts';

const clients: Record<Circumstances['clientAppType'], string> = {
  browser: 'Browser',
  mobileAppsAndDesktopClients: 'Mobile Apps and Desktop clients',
  exchangeActiveSync: 'Exchange ActiveSync',
  other: 'Other clients',
};

const systems: Record<Circumstances['devicePlatform'], string> = {
  android: 'Android',
  iOS: 'iOS',
  windows: 'Windows',
  windowsPhone: 'Windows Phone',
  macOS: 'MacOs',
  linux: 'Linux',
  unknownFutureValue: '',
};

const trustTypes = {
  AzureAD: 'Azure AD joined',
  ServerAD: 'Hybrid Azure AD joined',
  Workplace: 'Azure AD registered',
};

const deviceOf = ({ device, devicePlatform }: SignInRecord['conditions']): DeviceDetail => {
  const isRegistered = device.id !== null;
  return {
    deviceId: device.id ?? '',
    displayName: isRegistered ? device.displayName : '',
    operatingSystem: systems[devicePlatform],
    browser: '',
    isCompliant: device.isCompliant,
    isManaged: isRegistered && device.isCompliant,
    trustType: device.trustType ? trustTypes[device.trustType] : '',
  };
};

/** What only beta has: which tenants a sign-in is between. */
interface CrossTenant {
  homeTenantId: string;
  resourceTenantId: string;
  crossTenantAccessType: string;
}

const accessTypes: Partial<Record<string, string>> = {
  none: 'none',
  b2bDirectConnectUser: 'b2bDirectConnect',
  serviceProvider: 'serviceProvider',
};

const project = ({ people }: World, record: SignInRecord): (SignIn & CrossTenant) | null => {
  const { attempt, application, conditions, tenantId } = record;
  const person = people.find(({ id }) => id === attempt.personId);
  if (!person) return null;
  const { signInRisk } = attempt;
  const kind = person.users[tenantId]?.externalUserType ?? 'none';
  return {
    id: attempt.requestId,
    createdDateTime: attempt.startedAt,
    userId: person.id,
    userPrincipalName: person.userPrincipalName,
    userDisplayName: person.displayName,
    appId: application.id,
    appDisplayName: application.displayName,
    resourceId: application.id,
    resourceDisplayName: application.displayName,
    ipAddress: conditions.ipAddress,
    clientAppUsed: clients[conditions.clientAppType],
    correlationId: attempt.correlationId,
    isInteractive: true,
    deviceDetail: deviceOf(conditions),
    location: locationOf(conditions.place, conditions.country),
    status: {
      errorCode: record.errorCode,
      failureReason: failureReason(record.errorCode),
      additionalDetails: record.additionalDetails,
    },
    conditionalAccessStatus: record.conditionalAccessStatus,
    appliedConditionalAccessPolicies: record.appliedConditionalAccessPolicies,
    riskState: signInRisk.riskState,
    riskDetail: signInRisk.riskDetail,
    riskLevelDuringSignIn: signInRisk.riskLevel,
    riskLevelAggregated: signInRisk.riskLevelAggregated,
    riskEventTypes_v2: signInRisk.riskEventTypes,
    homeTenantId: person.homeTenantId,
    resourceTenantId: tenantId,
    crossTenantAccessType: accessTypes[kind] ?? 'b2bCollaboration',
  };
};

/** Properties of a sign-in that a query may name. */
export const signInProperties: readonly (keyof (SignIn & CrossTenant))[] = [
  'id',
  'createdDateTime',
  'userId',
  'userPrincipalName',
  'userDisplayName',
  'appId',
  'appDisplayName',
  'resourceId',
  'resourceDisplayName',
  'ipAddress',
  'clientAppUsed',
  'correlationId',
  'isInteractive',
  'deviceDetail',
  'location',
  'status',
  'conditionalAccessStatus',
  'appliedConditionalAccessPolicies',
  'riskState',
  'riskDetail',
  'riskLevelDuringSignIn',
  'riskLevelAggregated',
  'riskEventTypes_v2',
  'homeTenantId',
  'resourceTenantId',
  'crossTenantAccessType',
];

/** The sign-in log of a tenant, the newest first; the running attempt is in it once its first factor has passed. */
export const recordsOf = (world: World, tenantId: string, at: string): SignInRecord[] => {
  const present = world.tenant.id === tenantId ? presentRecord(world, at) : null;
  const left = world.signIns.filter((record) => record.tenantId === tenantId).toReversed();
  return present ? [present, ...left] : left;
};

/** The same as Graph has it. Only beta says which tenants it was between. */
export const signInsOf = (
  world: World,
  tenantId: string,
  at: string,
  version: 'v1.0' | 'beta',
): SignIn[] =>
  recordsOf(world, tenantId, at).flatMap((record) => {
    const projected = project(world, record);
    if (!projected) return [];
    if (version === 'beta') return [projected];
    const { homeTenantId: _home, resourceTenantId: _resource, ...rest } = projected;
    const { crossTenantAccessType: _access, ...signIn } = rest;
    return [signIn];
  });
