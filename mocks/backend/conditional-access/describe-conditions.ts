import type { ConditionName, Term } from '../../../src/api/contract.ts';
import { namedLocationsOf } from './check-location.ts';
import { isRegistered } from './check-devices.ts';
import { userActionUrns } from './check-target.ts';
import { flagsOf } from './check.ts';
import { describeUsers } from './describe-users.ts';
import type { Described, Description } from './description.ts';

/** A value without a name of its own. */
const plain = (kind: Term['kind'], value: string): Term => ({ kind, value, name: null });

const plains = (kind: Term['kind'], values: readonly string[]): Term[] =>
  values.map((value) => plain(kind, value));

const filtered = (
  kind: 'deviceFilter' | 'applicationFilter',
  filter: { mode: string | null; rule: string | null } | null,
): { includes: Term[]; excludes: Term[] } => {
  const terms = filter?.rule ? [plain(kind, filter.rule)] : [];
  return filter?.mode === 'exclude'
    ? { includes: [], excludes: terms }
    : { includes: terms, excludes: [] };
};

const target = ({ signIn, names }: Described): Term => {
  const { target: to } = signIn;
  if (to.kind === 'application')
    return { kind: 'application', value: to.appId, name: names('application', to.appId) };
  return to.kind === 'userAction'
    ? plain('userAction', userActionUrns[to.userAction])
    : plain('authenticationContext', to.authenticationContextValue);
};

const applications = (d: Described): Description => {
  const {
    includeApplications,
    excludeApplications,
    applicationFilter,
    includeUserActions,
    includeAuthenticationContextClassReferences: contexts,
  } = d.conditions.applications;
  const filter = filtered('applicationFilter', applicationFilter);
  const isElsewhere = includeUserActions.length + contexts.length > 0;
  if (includeApplications.length === 0 && applicationFilter === null && isElsewhere) return null;
  const named = (ids: readonly string[]): Term[] =>
    ids.map((value) => ({ kind: 'application', value, name: d.names('application', value) }));
  const excludes = [...named(excludeApplications), ...filter.excludes];
  return {
    includes: [...named(includeApplications), ...filter.includes],
    excludes,
    has: [target(d)],
    isWide: includeApplications.includes('All') && excludes.length === 0,
  };
};

const list = (kind: Term['kind'], includes: readonly string[], has: Term[]): Description =>
  includes.length === 0 ? null : { includes: plains(kind, includes), excludes: [], has };

const platforms = ({ conditions, signIn }: Described): Description => {
  const { includePlatforms = [], excludePlatforms = [] } = conditions.platforms ?? {};
  if (includePlatforms.length + excludePlatforms.length === 0) return null;
  return {
    includes: plains('platform', includePlatforms),
    excludes: plains('platform', excludePlatforms),
    has: [plain('platform', signIn.devicePlatform)],
    isWide: includePlatforms.includes('all') && excludePlatforms.length === 0,
  };
};

const deviceTerms = ({ signIn: { device } }: Described): Term[] => {
  const standing = device.isCompliant ? 'compliant' : 'notCompliant';
  if (!isRegistered(device)) return [plain('device', 'unregistered')];
  return [plain('device', standing), plain('device', device.trustType ?? 'registered')];
};

const devices = (d: Described): Description => {
  const filter = d.conditions.devices?.deviceFilter ?? null;
  return filter && { ...filtered('deviceFilter', filter), has: deviceTerms(d) };
};

const clientApps = ({ conditions, signIn }: Described): Description =>
  conditions.clientAppTypes.includes('all')
    ? null
    : list('clientApp', conditions.clientAppTypes, [plain('clientApp', signIn.clientAppType)]);

const locations = ({ conditions, signIn, directory }: Described): Description => {
  const { includeLocations = [], excludeLocations = [] } = conditions.locations ?? {};
  if (includeLocations.length + excludeLocations.length === 0) return null;
  const named = (ids: readonly string[]): Term[] =>
    ids.map((value) => ({
      kind: 'location',
      value,
      name: directory.namedLocations.find(({ id }) => id === value)?.displayName ?? null,
    }));
  const around = namedLocationsOf(signIn, directory).map(({ id }) => id);
  return {
    includes: named(includeLocations),
    excludes: named(excludeLocations),
    has: [
      plain('address', signIn.ipAddress),
      plain('country', signIn.country ?? 'unknown'),
      ...named(around),
    ],
    isWide: includeLocations.includes('All') && excludeLocations.length === 0,
  };
};

const flows = ({ conditions, signIn }: Described): Description =>
  list(
    'authenticationFlow',
    flagsOf(conditions.authenticationFlows?.transferMethods ?? null).filter(
      (method) => method !== 'none',
    ),
    [plain('authenticationFlow', signIn.authenticationFlow.transferMethod)],
  );

/** How each condition is put into what a policy says and what a sign-in has. */
export const describeCondition: Record<ConditionName, (d: Described) => Description> = {
  users: describeUsers,
  applications,
  userActions: (d) => list('userAction', d.conditions.applications.includeUserActions, [target(d)]),
  authenticationContexts: (d) =>
    list(
      'authenticationContext',
      d.conditions.applications.includeAuthenticationContextClassReferences,
      [target(d)],
    ),
  platforms,
  devices,
  clientAppTypes: clientApps,
  locations,
  signInRiskLevels: ({ conditions, signIn }) =>
    list('riskLevel', conditions.signInRiskLevels, [plain('riskLevel', signIn.signInRiskLevel)]),
  userRiskLevels: ({ conditions, signIn }) =>
    list('riskLevel', conditions.userRiskLevels, [plain('riskLevel', signIn.userRiskLevel)]),
  insiderRiskLevels: ({ conditions, signIn }) =>
    list('insiderRisk', flagsOf(conditions.insiderRiskLevels), [
      plain('insiderRisk', signIn.insiderRiskLevel),
    ]),
  authenticationFlows: flows,
};
