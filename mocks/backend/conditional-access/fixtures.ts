import { parsePolicies } from '../../graph/index.ts';
import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import { combine } from './combine.ts';
import type { ControlsDemand, Demand } from './demand.ts';
import { evaluate } from './evaluate.ts';
import { type Session, shownNothing } from './session.ts';
import type { Directory, PolicyEvaluation, SignInConditions } from './types.ts';

/** A directory for tests: a trusted address range, a blocked country, and an application of Office365. */
export const testDirectory: Directory = {
  namedLocations: [
    {
      '@odata.type': '#microsoft.graph.ipNamedLocation',
      id: 'loc-office',
      displayName: 'Office',
      isTrusted: true,
      ipRanges: [
        { '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: '203.0.113.0/24' },
        { '@odata.type': '#microsoft.graph.iPv6CidrRange', cidrAddress: '2001:db8::/32' },
      ],
    },
    {
      '@odata.type': '#microsoft.graph.ipNamedLocation',
      id: 'loc-guest-network',
      displayName: 'Guest network',
      isTrusted: false,
      ipRanges: [{ '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: '192.0.2.0/24' }],
    },
    {
      '@odata.type': '#microsoft.graph.countryNamedLocation',
      id: 'loc-country',
      displayName: 'One country',
      countriesAndRegions: ['KP'],
      countryLookupMethod: 'clientIpAddress',
      includeUnknownCountriesAndRegions: false,
    },
    {
      '@odata.type': '#microsoft.graph.countryNamedLocation',
      id: 'loc-country-or-unknown',
      displayName: 'One country, or unknown',
      countriesAndRegions: ['KP'],
      countryLookupMethod: 'clientIpAddress',
      includeUnknownCountriesAndRegions: true,
    },
  ],
  applications: [
    { appId: 'app-portal', displayName: 'Portal' },
    { appId: 'app-mail', displayName: 'Mail', memberOf: ['Office365'] },
  ],
  authenticationStrengths: [],
};

/** An ordinary sign-in for tests: a member in a browser on Windows, no risk, no known place. */
export const testSignIn: SignInConditions = {
  user: {
    id: 'user-1',
    userType: 'member',
    externalUserType: 'none',
    externalTenantId: null,
    groupIds: ['grp-staff'],
    roleTemplateIds: [],
  },
  target: { kind: 'application', appId: 'app-portal' },
  clientAppType: 'browser',
  devicePlatform: 'windows',
  ipAddress: '198.51.100.7',
  country: 'US',
  signInRiskLevel: 'none',
  userRiskLevel: 'none',
  insiderRiskLevel: 'none',
  device: { isCompliant: false, trustType: null, attributes: {} },
  authenticationFlow: { transferMethod: 'none' },
};

/** A session for tests that has shown a password and nothing else. */
export const testSession: Session = {
  ...shownNothing,
  combinationsUsed: ['password'],
  clientAppType: 'browser',
};

/** A policy for tests: all users, all resources, unless its parts say otherwise. Throws on a bad one. */
export const testPolicy = (
  id: string,
  parts: {
    readonly state?: string;
    readonly conditions?: object;
    readonly grantControls?: object | null;
    readonly sessionControls?: object;
  } = {},
): ConditionalAccessPolicy => {
  const { policies, problems } = parsePolicies({
    id,
    displayName: id,
    state: 'enabled',
    grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    ...parts,
    conditions: {
      users: { includeUsers: ['All'] },
      applications: { includeApplications: ['All'] },
      ...parts.conditions,
    },
  });
  const [policy] = policies;
  if (policy === undefined) throw new Error(JSON.stringify(problems));
  return policy;
};

/** The evaluation of one test policy on the test sign-in, with some parts of either changed. */
export const evaluateOne = (
  parts: Parameters<typeof testPolicy>[1],
  signIn: Partial<SignInConditions> = {},
): PolicyEvaluation => {
  const [evaluation] = evaluate(
    [testPolicy('P', parts)],
    { ...testSignIn, ...signIn },
    testDirectory,
  );
  if (evaluation === undefined) throw new Error('One policy gives one evaluation.');
  return evaluation;
};

/** Why one test policy does not apply; `notSet` when it does. */
export const reasonOf = (conditions: object, signIn: Partial<SignInConditions> = {}) =>
  evaluateOne({ conditions }, signIn).analysisReasons;

/** Grant controls for a test policy. */
export const grants = (operator: string, builtInControls: string[], more: object = {}) => ({
  operator,
  builtInControls,
  ...more,
});

/** What test policies ask for together on the test sign-in. */
export const demandOf = (
  policies: readonly ConditionalAccessPolicy[],
  session: Partial<Session> = {},
  signIn: Partial<SignInConditions> = {},
): Demand =>
  combine(
    evaluate(policies, { ...testSignIn, ...signIn }, testDirectory),
    { ...testSession, ...session },
    testDirectory,
  );

/** The same; throws when it is a block. */
export const demandsOf = (...parameters: Parameters<typeof demandOf>): ControlsDemand => {
  const demand = demandOf(...parameters);
  if (demand.kind === 'block') throw new Error('Blocked.');
  return demand;
};

/** Only the names of the controls that are not met. */
export const controlsOf = (...parameters: Parameters<typeof demandOf>) =>
  demandsOf(...parameters).unmet.map(({ control }) => control);
