import { evaluate } from '../../../../mocks/backend/conditional-access/index.ts';
import { worldOf } from '../../../../mocks/scenarios/scenario.ts';
import { type Case, type Imported, scenarioOf } from './cases.ts';
import type { Mentioned } from './mentioned.ts';

/** First unmet conditions that stay unmet all the way: neither risk nor what is being done makes a difference to them. */
const lasting: readonly string[] = [
  'policyNotEnabled',
  'emptyPolicy',
  'invalidPolicy',
  'users',
  'workloadIdentities',
  'devicePlatform',
  'devices',
  'clientApps',
  'location',
  'authenticationFlow',
];

/** Policies that may come to apply somewhere on the way of a case; the others say nothing about it. */
export const relevantOf = <I extends Imported>(
  asked: Case,
  imported: I,
  mentioned: Mentioned,
): I => {
  const { tenant, people, circumstances } = worldOf(
    scenarioOf(asked, { ...imported, policies: [] }, mentioned),
  );
  const user = people[0]?.users[tenant.id];
  if (!user) return imported;
  const signIn = {
    user,
    target: { kind: 'application', appId: tenant.application.id },
    clientAppType: circumstances.clientAppType,
    devicePlatform: circumstances.devicePlatform,
    ipAddress: circumstances.ipAddress,
    country: circumstances.country,
    signInRiskLevel: 'none',
    userRiskLevel: 'none',
    insiderRiskLevel: 'none',
    device: circumstances.device,
    authenticationFlow: { transferMethod: circumstances.transferMethod },
  } as const;
  const judged = evaluate(
    imported.policies.map(({ policy }) => policy),
    signIn,
    tenant.directory,
  );
  const isKept = (at: number): boolean => !lasting.includes(judged[at]?.analysisReasons ?? '');
  return { ...imported, policies: imported.policies.filter((_, at) => isKept(at)) };
};
