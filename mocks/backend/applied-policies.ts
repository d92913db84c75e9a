import type { AttemptStatus } from '../../src/api/contract.ts';
import type {
  AppliedConditionalAccessPolicy,
  BuiltInControl,
  ConditionalAccessGrantControls,
  ConditionalAccessSessionControls,
} from '../graph/index.ts';
import type { Assessment } from './assess.ts';
import { appliedResult } from './conditional-access/index.ts';
import { sessionOf } from './session.ts';
import { personOf, type World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { SignInRecord } from './world/sign-in-record.ts';

/** Whether Conditional Access let the sign-in through, as the log says it. It looks at no wrong password. */
export const conditionalAccessStatus = (
  isPassed: boolean,
  { evaluations, demand }: Pick<Assessment, 'evaluations' | 'demand'>,
  status: Pick<AttemptStatus, 'outcome' | 'errorCode'> | null,
): SignInRecord['conditionalAccessStatus'] => {
  if (!isPassed) return 'notApplied';
  if (status?.outcome === 'blocked' && status.errorCode !== 50053) return 'failure';
  const applies = evaluations.some(
    ({ policyApplies, state }) => policyApplies && state === 'enabled',
  );
  if (!applies || !demand) return 'notApplied';
  return demand.kind === 'demands' && demand.unmet.length === 0 ? 'success' : 'failure';
};

const names: Partial<Record<BuiltInControl, string>> = {
  block: 'Block',
  mfa: 'Mfa',
  compliantDevice: 'RequireCompliantDevice',
  domainJoinedDevice: 'RequireDomainJoinedDevice',
  approvedApplication: 'RequireApprovedApp',
  compliantApplication: 'RequireCompliantApp',
  passwordChange: 'PasswordChange',
  riskRemediation: 'RiskRemediation',
};

/** Grant controls as the log writes them. Graph calls them texts for display and lists none. */
const grantControls = (controls: ConditionalAccessGrantControls | null): string[] => [
  ...(controls?.builtInControls ?? []).map((control) => names[control] ?? control),
  ...(controls?.authenticationStrength ? [controls.authenticationStrength.displayName] : []),
  ...(controls?.termsOfUse ?? []),
  ...(controls?.customAuthenticationFactors ?? []),
];

const sessionControls = (controls: ConditionalAccessSessionControls | null): string[] => [
  ...(controls?.signInFrequency ? ['SignInFrequency'] : []),
  ...(controls?.persistentBrowser ? ['PersistentBrowserSessionMode'] : []),
];

/** What every policy of the tenant meant for a sign-in, as the log keeps it; nothing before Conditional Access looks. */
export const appliedPolicies = (
  world: World,
  attempt: Attempt,
  { evaluations }: Pick<Assessment, 'evaluations'>,
): AppliedConditionalAccessPolicy[] => {
  const session = sessionOf(world, attempt, personOf(world, attempt));
  return evaluations.map((evaluation) => {
    const { policy, policyApplies, state } = evaluation;
    const isJudged = policyApplies && state !== 'disabled';
    return {
      id: policy.id,
      displayName: policy.displayName,
      enforcedGrantControls: isJudged ? grantControls(policy.grantControls) : [],
      enforcedSessionControls: isJudged ? sessionControls(policy.sessionControls) : [],
      result: appliedResult(evaluation, session, world.tenant.directory),
    };
  });
};
