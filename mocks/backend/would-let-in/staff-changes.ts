import type {
  AdministratorAct,
  AdministratorCommand,
  ChangeKind,
  JsonObject,
} from '../../../src/api/contract.ts';
import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import { administer } from '../administration/administer.ts';
import { mayDo } from '../administration/roles.ts';
import { isTrustedAddress } from '../conditional-access/index.ts';
import { isMfaCapable } from '../methods.ts';
import { isOpen } from '../risk.ts';
import { userOf, type World } from '../world.ts';
import type { Tenant } from '../world/tenant.ts';
import { type Candidate, changeOf, type Stopped } from './candidate.ts';
import { viaHome } from './person-changes.ts';

/** How the acts that make a change are carried out; null where one of them is refused. */
const carriedOut = (
  world: World,
  commands: readonly AdministratorCommand[],
  at: string,
): World | null =>
  commands.reduce<World | null>((present, command) => {
    const done = present && administer(present, command, at);
    return done && 'error' in done ? null : done;
  }, world);

/** A change by IT staff of a tenant: nothing where nobody there has the role that it takes. */
const byStaff = (
  { world }: Stopped,
  { id: tenantId, displayName }: Pick<Tenant, 'id' | 'displayName'>,
  change: {
    kind: ChangeKind;
    slot: string;
    acts: AdministratorAct[];
    about?: string;
    target?: string;
  },
): Candidate[] => {
  const { kind, slot, acts, about = null, target = '' } = change;
  const able = world.administrators.find(
    (one) => one.tenantId === tenantId && acts.every((act) => mayDo(one.roles, act)),
  );
  if (!able || acts.length === 0) return [];
  const commands = acts.map((act) => ({ type: 'administer' as const, by: able.id, act }));
  return [
    {
      change: changeOf(kind, {
        target: `${tenantId}:${target}`,
        organisation: { id: tenantId, displayName },
        about,
        commands,
      }),
      slot,
      rank: 0,
      apply: (before, at) => carriedOut(before, commands, at),
    },
  ];
};

const onAccount = (stopped: Stopped): Candidate[] => {
  const { world, person } = stopped;
  const home = [world.tenant, ...world.otherTenants].find(({ id }) => id === person.homeTenantId);
  if (!home) return [];
  const userIds = [person.id];
  const by = (kind: ChangeKind, slot: string, act: AdministratorAct): Candidate[] =>
    byStaff(stopped, home, { kind, slot, acts: [act] });
  return [
    ...by('resetUserPassword', 'password', { type: 'resetPassword', userId: person.id }),
    ...by('createTemporaryAccessPass', 'pass', {
      type: 'createTemporaryAccessPass',
      userId: person.id,
    }),
    ...(isOpen(person.risk)
      ? [
          ...by('dismissUserRisk', 'userRisk', { type: 'dismissUserRisk', userIds }),
          ...by('confirmUserSafe', 'userRisk', { type: 'confirmUserSafe', userIds }),
        ]
      : []),
    ...(person.isHybrid && !home.onPremises.passwordWriteback
      ? by('enableWriteback', 'writeback', { type: 'setOnPremises', passwordWriteback: true })
      : []),
    ...(person.isHybrid && !home.onPremises.passwordChangeResetsRisk
      ? by('enableOnPremisesReset', 'onPremisesReset', {
          type: 'setOnPremises',
          passwordChangeResetsRisk: true,
        })
      : []),
  ];
};

const onSignIn = (stopped: Stopped): Candidate[] => {
  const { world, person } = stopped;
  const { tenant, signIns } = world;
  const last = signIns.findLast(
    ({ attempt, tenantId }) => attempt.personId === person.id && tenantId === tenant.id,
  );
  if (!last || !isOpen(last.attempt.signInRisk)) return [];
  const requestIds = [last.attempt.requestId];
  return (['dismissSignInRisk', 'confirmSignInsSafe'] as const).flatMap((type) =>
    byStaff(stopped, tenant, { kind: type, slot: 'signInRisk', acts: [{ type, requestIds }] }),
  );
};

const asJson = (value: object): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;

/** What a policy at risk asks for when it lets people remediate themselves. */
const remedy = ({ conditions }: ConditionalAccessPolicy): JsonObject => ({
  grantControls: {
    operator: 'AND',
    builtInControls: conditions.userRiskLevels.length > 0 ? ['mfa', 'passwordChange'] : ['mfa'],
  },
  sessionControls: { signInFrequency: { isEnabled: true, frequencyInterval: 'everyTime' } },
});

const blocks = ({ grantControls }: ConditionalAccessPolicy): boolean =>
  grantControls?.builtInControls.includes('block') ?? false;

const isAtRisk = ({ conditions }: ConditionalAccessPolicy): boolean =>
  conditions.userRiskLevels.length + conditions.signInRiskLevels.length > 0;

const onPolicy = (stopped: Stopped, policy: ConditionalAccessPolicy): Candidate[] => {
  const { world, person } = stopped;
  const { id: policyId, displayName: about, conditions } = policy;
  const { users } = conditions;
  const by = (kind: ChangeKind, changes: JsonObject): Candidate[] =>
    byStaff(stopped, world.tenant, {
      kind,
      slot: `policy:${policyId}`,
      acts: [{ type: 'updatePolicy', policyId, changes }],
      about,
      target: policyId,
    });
  const excludeUsers = [...users.excludeUsers, userOf(world, person).id];
  return [
    ...by('excludeUser', {
      conditions: asJson({ ...conditions, users: { ...users, excludeUsers } }),
    }),
    ...by('setReportOnly', { state: 'enabledForReportingButNotEnforced' }),
    ...by('switchOff', { state: 'disabled' }),
    ...(blocks(policy) && isAtRisk(policy) ? by('enableSelfRemediation', remedy(policy)) : []),
  ];
};

const onTenant = (stopped: Stopped): Candidate[] => {
  const { world, person, applying } = stopped;
  const { tenant, circumstances } = world;
  const { ipAddress } = circumstances;
  const isSixth = ipAddress.includes(':');
  const location = {
    '@odata.type': '#microsoft.graph.ipNamedLocation',
    displayName: ipAddress,
    isTrusted: true,
    ipRanges: [
      {
        '@odata.type': `#microsoft.graph.${isSixth ? 'iPv6CidrRange' : 'iPv4CidrRange'}`,
        cidrAddress: `${ipAddress}/${isSixth ? 128 : 32}`,
      },
    ],
  };
  return [
    ...tenant.policies
      .filter(({ id }) => applying.includes(id))
      .flatMap((policy) => onPolicy(stopped, policy)),
    ...(isTrustedAddress(ipAddress, tenant.directory)
      ? []
      : byStaff(stopped, tenant, {
          kind: 'trustAddress',
          slot: 'address',
          acts: [{ type: 'createNamedLocation', location }],
          about: ipAddress,
        })),
    ...(tenant.registrationPolicy.isEnabled && !isMfaCapable(world, person)
      ? byStaff(stopped, tenant, {
          kind: 'switchOffRegistrationPolicy',
          slot: 'registrationPolicy',
          acts: [{ type: 'setRegistrationPolicy', isEnabled: false }],
        })
      : []),
  ];
};

const remediates = ({ state, grantControls }: ConditionalAccessPolicy): boolean =>
  state === 'enabled' &&
  (grantControls?.builtInControls ?? []).some(
    (control) => control === 'passwordChange' || control === 'riskRemediation',
  );

const selfRemediation = {
  displayName: 'Require a new password at user risk',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    userRiskLevels: ['low', 'medium', 'high'],
    signInRiskLevels: [],
  },
  grantControls: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'] },
  sessionControls: { signInFrequency: { isEnabled: true, frequencyInterval: 'everyTime' } },
};

/** The home tenant lets its own people remediate, where it has not done so, and the person does so there. */
const atHome = (stopped: Stopped): Candidate[] => {
  const { world, person } = stopped;
  const home = world.otherTenants.find(({ id }) => id === person.homeTenantId);
  if (!home || !isOpen(person.risk) || home.policies.some(remediates)) return [];
  const blocking = home.policies.filter(
    (policy) =>
      policy.state === 'enabled' && blocks(policy) && policy.conditions.userRiskLevels.length > 0,
  );
  const acts: AdministratorAct[] =
    blocking.length > 0
      ? blocking.map((policy) => ({
          type: 'updatePolicy',
          policyId: policy.id,
          changes: remedy(policy),
        }))
      : [{ type: 'createPolicy', policy: selfRemediation }];
  return byStaff(stopped, home, {
    kind: 'enableSelfRemediationAtHome',
    slot: 'home',
    acts,
  }).map((candidate) => ({
    ...candidate,
    apply: (before, at) => {
      const done = candidate.apply(before, at);
      return done && viaHome(done, person, at);
    },
  }));
};

/** What IT staff can change, of the tenant that is signed in to and of the one that has the account. */
export const staffChanges = (stopped: Stopped): Candidate[] =>
  [onAccount, onSignIn, onTenant, atHome].flatMap((find) => find(stopped));
