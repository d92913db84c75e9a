import type { Json, JsonObject, TenantAct } from '../../api/contract.ts';
import type { NamedLocation, Policy, PolicyState } from '../graph-types.ts';
import { type Pending, Unreadable } from './pending.ts';

const subjectOf = (row: Policy | NamedLocation): Pending['subjects'][number] => ({
  id: row.id,
  name: row.displayName,
  row,
});

const update = (policy: Policy, changes: JsonObject): TenantAct => ({
  type: 'updatePolicy',
  policyId: policy.id,
  changes,
});

const stateActions = {
  enabled: 'policyOn',
  enabledForReportingButNotEnforced: 'policyReportOnly',
  disabled: 'policyOff',
} as const;

/** Switches policies on, to report-only or off. */
export const switchPolicies = (policies: Policy[], state: PolicyState): Pending => ({
  id: stateActions[state],
  subjects: policies.map(subjectOf),
  resource: 'policies',
  acts: () => policies.map((policy) => update(policy, { state })),
  undo: () => policies.map((policy) => update(policy, { state: policy.state })),
});

const withExcluded = (policy: Policy, excludeUsers: string[]): JsonObject => ({
  conditions: {
    ...policy.conditions,
    users: { ...policy.conditions.users, excludeUsers },
  } as JsonObject,
});

const excludedOf = ({ conditions }: Policy): string[] => [
  ...(conditions.users?.excludeUsers ?? []),
];

/** Excludes somebody, chosen in the dialog, from a policy. */
export const excludeFromPolicy = (policy: Policy): Pending => ({
  id: 'excludeFromPolicy',
  subjects: [subjectOf(policy)],
  resource: 'policies',
  asks: 'user',
  without: excludedOf(policy),
  acts: ({ userId }) => [update(policy, withExcluded(policy, [...excludedOf(policy), userId]))],
  undo: () => [update(policy, withExcluded(policy, excludedOf(policy)))],
});

/** Takes the exclusion of somebody back. */
export const includeInPolicy = (policy: Policy, user: { id: string; name: string }): Pending => {
  const left = excludedOf(policy).filter((id) => id !== user.id);
  return {
    id: 'includeInPolicy',
    subjects: [subjectOf(policy)],
    resource: 'policies',
    values: { user: user.name },
    acts: () => [update(policy, withExcluded(policy, left))],
    undo: () => [update(policy, withExcluded(policy, excludedOf(policy)))],
  };
};

const isRemediation = ({ conditions, grantControls }: Policy): boolean =>
  (conditions.userRiskLevels ?? []).includes('high') &&
  (grantControls?.builtInControls ?? []).some(
    (control) => control === 'passwordChange' || control === 'riskRemediation',
  );

/** A policy as Microsoft's template for risky users has it. Source: https://learn.microsoft.com/entra/identity/conditional-access/policy-risk-based-user */
const template = (displayName: string): JsonObject => ({
  displayName,
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    userRiskLevels: ['high'],
  },
  grantControls: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'] },
  sessionControls: {
    signInFrequency: {
      isEnabled: true,
      authenticationType: 'primaryAndSecondaryAuthentication',
      frequencyInterval: 'everyTime',
    },
  },
});

/** The id of what Graph made, where it made something. */
export const idIn = (reply: unknown): string[] =>
  reply !== null && typeof reply === 'object' && 'id' in reply ? [String(reply.id)] : [];

/** Lets people at high user risk help themselves: switches the policy for it on, or makes one. */
export const enableSelfRemediation = (policies: Policy[], name: string): Pending => {
  const there = policies.find(isRemediation);
  const values = { policy: there?.displayName ?? name, found: there ? 'yes' : 'no' };
  if (there) return { ...switchPolicies([there], 'enabled'), id: 'enableSelfRemediation', values };
  return {
    id: 'enableSelfRemediation',
    subjects: [],
    resource: null,
    values,
    acts: () => [{ type: 'createPolicy', policy: template(name) }],
    undo: ([reply]) => idIn(reply).map((policyId) => ({ type: 'deletePolicy', policyId })),
  };
};

const objectIn = (text: string): JsonObject => {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (cause) {
    throw new Unreadable('No JSON.', { cause });
  }
  if (read === null || typeof read !== 'object' || Array.isArray(read))
    throw new Unreadable('No object.');
  return read as JsonObject;
};

const isObject = (value: unknown): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A whole resource as changes to what it was: an update keeps what it does not name, so what is gone is named. */
const replacing = (before: JsonObject, after: JsonObject): JsonObject => {
  const gone = Object.entries(before)
    .filter(([key]) => !Object.hasOwn(after, key))
    .map(([key, was]): [string, Json] => [key, Array.isArray(was) ? [] : null]);
  const kept = Object.entries(after).map(([key, now]): [string, Json] => {
    const was = before[key];
    return [key, isObject(was) && isObject(now) ? replacing(was, now) : now];
  });
  return Object.fromEntries([...kept, ...gone]);
};

/** Lets a policy be rewritten as Graph has it. What Graph refuses, it says itself. */
export const editPolicy = (policy: Policy): Pending => {
  const { state, displayName, conditions, grantControls, sessionControls } = policy;
  const editable = {
    displayName,
    state,
    conditions,
    grantControls,
    sessionControls,
  } as unknown as JsonObject;
  return {
    id: 'editPolicy',
    subjects: [subjectOf(policy)],
    resource: 'policies',
    asks: 'json',
    json: JSON.stringify(editable, null, 2),
    acts: ({ json }) => [update(policy, replacing(editable, objectIn(json)))],
    undo: () => [update(policy, editable)],
  };
};

/** Marks locations as trusted or not; only those by address can be. */
export const setTrusted = (locations: NamedLocation[], isTrusted: boolean): Pending => {
  const set = (trusted: (location: NamedLocation) => boolean) => (): TenantAct[] =>
    locations.map((location) => ({
      type: 'updateNamedLocation',
      locationId: location.id,
      changes: { '@odata.type': location['@odata.type'], isTrusted: trusted(location) },
    }));
  return {
    id: isTrusted ? 'trustLocation' : 'distrustLocation',
    subjects: locations.map(subjectOf),
    resource: 'namedLocations',
    acts: set(() => isTrusted),
    undo: set((location) => location.isTrusted === true),
  };
};

/** Acts on switches of the tenant that Graph has no resource for. */
const onSwitch =
  (ids: readonly [on: Pending['id'], off: Pending['id']], act: (on: boolean) => TenantAct) =>
  (on: boolean): Pending => ({
    id: on ? ids[0] : ids[1],
    subjects: [],
    resource: null,
    acts: () => [act(on)],
    undo: () => [act(!on)],
  });

/** Switches ID Protection's MFA registration policy. */
export const switchRegistration = onSwitch(['registrationOn', 'registrationOff'], (isEnabled) => ({
  type: 'setRegistrationPolicy',
  isEnabled,
}));

/** Switches whether the cloud can write a new password back to the directory on-premises. */
export const switchWriteback = onSwitch(['writebackOn', 'writebackOff'], (passwordWriteback) => ({
  type: 'setOnPremises',
  passwordWriteback,
}));

/** Switches whether a password changed on-premises closes the user's risk. */
export const switchResetsRisk = onSwitch(
  ['resetsRiskOn', 'resetsRiskOff'],
  (passwordChangeResetsRisk) => ({ type: 'setOnPremises', passwordChangeResetsRisk }),
);
