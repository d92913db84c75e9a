import * as v from 'valibot';
import { evaluate, type SignInConditions } from '../../backend/conditional-access/index.ts';
import { enumValue } from '../../graph/schema.ts';
import { notFound } from '../fault.ts';
import { bodyAs, type Call } from '../route.ts';

const risk = v.optional(enumValue(['low', 'medium', 'high', 'hidden', 'none']), 'none');

const identity = v.object({
  '@odata.type': v.literal('#microsoft.graph.userSignIn'),
  userId: v.string(),
});

const context = v.variant('@odata.type', [
  v.object({
    '@odata.type': v.literal('#microsoft.graph.applicationContext'),
    includeApplications: v.tuple([v.string()]),
  }),
  v.object({
    '@odata.type': v.literal('#microsoft.graph.userActionContext'),
    userAction: enumValue(['registerSecurityInformation', 'registerOrJoinDevices']),
  }),
  v.object({
    '@odata.type': v.literal('#microsoft.graph.authContext'),
    authenticationContextValue: v.string(),
  }),
]);

const conditions = v.object({
  signInRiskLevel: risk,
  userRiskLevel: risk,
  insiderRiskLevel: v.optional(enumValue(['none', 'minor', 'moderate', 'elevated']), 'none'),
  country: v.nullish(v.string(), null),
  ipAddress: v.optional(v.string(), ''),
  clientAppType: v.optional(
    enumValue(['all', 'browser', 'mobileAppsAndDesktopClients', 'exchangeActiveSync', 'other']),
    'all',
  ),
  devicePlatform: v.optional(
    enumValue(['all', 'android', 'iOS', 'windows', 'windowsPhone', 'macOS', 'linux']),
    'all',
  ),
  deviceInfo: v.optional(
    v.object({
      isCompliant: v.optional(v.boolean(), false),
      trustType: v.nullish(enumValue(['AzureAD', 'ServerAD', 'Workplace']), null),
    }),
    {},
  ),
  authenticationFlow: v.optional(
    v.object({
      transferMethod: v.optional(
        enumValue(['none', 'deviceCodeFlow', 'authenticationTransfer']),
        'none',
      ),
    }),
    {},
  ),
});

const question = v.object({
  signInIdentity: identity,
  signInContext: context,
  signInConditions: conditions,
  appliedPoliciesOnly: v.optional(v.boolean(), false),
});

type Context = v.InferOutput<typeof context>;

const targetOf = (asked: Context): SignInConditions['target'] => {
  if ('includeApplications' in asked)
    return { kind: 'application', appId: asked.includeApplications[0] };
  return 'userAction' in asked
    ? { kind: 'userAction', userAction: asked.userAction }
    : {
        kind: 'authenticationContext',
        authenticationContextValue: asked.authenticationContextValue,
      };
};

/**
 * Which policies would apply to a sign-in that is described. It says nothing of what they ask for together.
 * Source: "conditionalAccessRoot: evaluate", https://learn.microsoft.com/graph/api/conditionalaccessroot-evaluate
 */
export const whatIf = (call: Call): object => {
  const { tenant, world } = call;
  const asked = bodyAs(question, call);
  const { userId } = asked.signInIdentity;
  const user = world.people.find(({ id }) => id === userId)?.users[tenant.id];
  if (!user) throw notFound(`The user ${userId}`);
  const { deviceInfo, clientAppType, devicePlatform, ...rest } = asked.signInConditions;
  const signIn: SignInConditions = {
    ...rest,
    user,
    target: targetOf(asked.signInContext),
    clientAppType,
    // A platform that is not named matches only the policies for all of them.
    devicePlatform: devicePlatform === 'all' ? 'unknownFutureValue' : devicePlatform,
    device: { ...deviceInfo, attributes: {} },
  };
  const evaluated = tenant.policies.filter(({ state }) => state !== 'disabled');
  return {
    '@odata.context': `${call.url.origin}/${call.version}/$metadata#Collection(microsoft.graph.whatIfAnalysisResult)`,
    value: evaluate(evaluated, signIn, tenant.directory)
      .filter(({ policyApplies }) => policyApplies || !asked.appliedPoliciesOnly)
      .map(({ policy, policyApplies, analysisReasons }) => ({
        ...policy,
        policyApplies,
        analysisReasons,
      })),
  };
};
