import type { AdministratorRole } from '../../backend/world/administrator.ts';
import type { ConditionalAccessPolicy, NamedLocation } from '../../graph/index.ts';
import { page, resource } from '../odata/page.ts';
import { both, byId, type Call, objectIn, param, type Route } from '../route.ts';
import { whatIf } from './what-if.ts';

/** Who may read policies. Source: https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies */
export const policyReaders: readonly AdministratorRole[] = [
  'Security Reader',
  'Security Administrator',
  'Conditional Access Administrator',
];

const policies = 'identity/conditionalAccess/policies';
const locations = 'identity/conditionalAccess/namedLocations';

/** Properties of a policy that a query may name. */
const policyProperties: readonly (keyof ConditionalAccessPolicy)[] = [
  'id',
  'templateId',
  'displayName',
  'createdDateTime',
  'modifiedDateTime',
  'state',
  'conditions',
  'grantControls',
  'sessionControls',
];

const locationProperties = [
  '@odata.type',
  'id',
  'displayName',
  'isTrusted',
  'ipRanges',
  'countriesAndRegions',
  'countryLookupMethod',
  'includeUnknownCountriesAndRegions',
];

/** Risk remediation is a newer member, which Graph names to those only who ask for such. */
const withKnownControls = (policy: ConditionalAccessPolicy): ConditionalAccessPolicy => ({
  ...policy,
  grantControls: policy.grantControls && {
    ...policy.grantControls,
    builtInControls: policy.grantControls.builtInControls.map((control) =>
      control === 'riskRemediation' ? 'unknownFutureValue' : control,
    ),
  },
});

const policiesFor = ({ tenant, prefersNewMembers }: Call): ConditionalAccessPolicy[] =>
  prefersNewMembers ? tenant.policies : tenant.policies.map(withKnownControls);

const locationsFor = ({ tenant }: Call): readonly NamedLocation[] =>
  tenant.directory.namedLocations;

const last = (
  call: Call,
  context: string,
  items: readonly object[],
  properties: readonly string[],
) => ({
  status: 201,
  body: resource(call.url, context, items.at(-1) ?? {}, properties),
});

/** Conditional Access, and what it refers to. */
export const policyRoutes: Route[] = [
  {
    path: `/${policies}`,
    versions: both,
    GET: {
      roles: policyReaders,
      read: (call) => page(call.url, policies, policiesFor(call), policyProperties),
    },
    POST: {
      act: (call) => ({ type: 'createPolicy', policy: objectIn(call) }),
      answer: (call) => last(call, policies, policiesFor(call), policyProperties),
    },
  },
  {
    path: `/${policies}/:id`,
    versions: both,
    GET: {
      roles: policyReaders,
      read: (call) =>
        resource(call.url, policies, byId(call, 'policy', policiesFor(call)), policyProperties),
    },
    PATCH: {
      act: (call) => ({
        type: 'updatePolicy',
        policyId: param(call, 'id'),
        changes: objectIn(call),
      }),
    },
    DELETE: { act: (call) => ({ type: 'deletePolicy', policyId: param(call, 'id') }) },
  },
  {
    path: `/${locations}`,
    versions: both,
    GET: {
      roles: policyReaders,
      read: (call) => page(call.url, locations, locationsFor(call), locationProperties),
    },
    POST: {
      act: (call) => ({ type: 'createNamedLocation', location: objectIn(call) }),
      answer: (call) => last(call, locations, locationsFor(call), locationProperties),
    },
  },
  {
    path: `/${locations}/:id`,
    versions: both,
    GET: {
      roles: policyReaders,
      read: (call) =>
        resource(
          call.url,
          locations,
          byId(call, 'named location', locationsFor(call)),
          locationProperties,
        ),
    },
    PATCH: {
      act: (call) => ({
        type: 'updateNamedLocation',
        locationId: param(call, 'id'),
        changes: objectIn(call),
      }),
    },
    DELETE: { act: (call) => ({ type: 'deleteNamedLocation', locationId: param(call, 'id') }) },
  },
  {
    path: '/identity/conditionalAccess/evaluate',
    versions: both,
    asks: { roles: policyReaders, read: whatIf },
  },
  {
    path: '/policies/identitySecurityDefaultsEnforcementPolicy',
    versions: both,
    GET: {
      roles: policyReaders,
      read: ({ tenant, url }) => {
        const { isEnabled } = tenant.securityDefaults;
        const id = '00000000-0000-0000-0000-000000000005';
        const policy = { id, displayName: 'Security defaults', description: '', isEnabled };
        const context = 'policies/identitySecurityDefaultsEnforcementPolicy';
        return resource(url, context, policy, Object.keys(policy));
      },
    },
  },
];
