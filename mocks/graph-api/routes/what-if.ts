import {
  type AnySignInConditions,
  deviceOf,
  evaluate,
  type SignInConditions,
} from '../../backend/conditional-access/index.ts';
import { type WhatIfQuestion, whatIfQuestionSchema } from '../../graph/index.ts';
import { badRequest } from '../fault.ts';
import { bodyAs, type Call, objectIn } from '../route.ts';

type Identity = WhatIfQuestion['signInIdentity'];
type UserIdentity = Extract<Identity, { userId: unknown }>;

/** A user as the tenant knows them, and as the question says where it says more. */
const userOf = (
  { userId, externalUserType, externalTenantId }: UserIdentity,
  { tenant, world }: Call,
): SignInConditions['user'] => {
  const known = world.people.find(({ id }) => id === userId)?.users[tenant.id];
  const refused = (message: string) => badRequest(`signInIdentity.userId: ${message}`);
  if (userId !== null && !known) throw refused(`The user ${userId} does not exist.`);
  if (externalUserType === 'none') {
    if (known) return known;
    throw refused('Expected the id of a user, or else the externalUserType of one without.');
  }
  // Whoever comes from elsewhere for the first time has no account here yet.
  const stranger = {
    id: '',
    userType:
      externalUserType === 'b2bCollaborationMember' ? ('member' as const) : ('guest' as const),
    externalTenantId: null,
    groupIds: [],
    roleTemplateIds: [],
  };
  const user = known ?? stranger;
  return {
    ...user,
    externalUserType,
    externalTenantId: externalTenantId ?? user.externalTenantId,
  };
};

const targetOf = (asked: WhatIfQuestion['signInContext']): SignInConditions['target'] => {
  if ('includeApplications' in asked) {
    // An application that is not named is covered by policies for all of them only.
    const [appId = ''] = asked.includeApplications;
    return { kind: 'application', appId };
  }
  return 'userAction' in asked
    ? { kind: 'userAction', userAction: asked.userAction }
    : {
        kind: 'authenticationContext',
        authenticationContextValue: asked.authenticationContextValue,
      };
};

const signInOf = (question: WhatIfQuestion, call: Call): AnySignInConditions => {
  const { signInIdentity: identity, signInConditions: asked } = question;
  const signIn = {
    target: targetOf(question.signInContext),
    clientAppType: asked.clientAppType,
    // A platform that is not named matches only the policies for all of them.
    devicePlatform:
      asked.devicePlatform === 'all' ? ('unknownFutureValue' as const) : asked.devicePlatform,
    ipAddress: asked.ipAddress ?? '',
    country: asked.country,
    signInRiskLevel: asked.signInRiskLevel,
    userRiskLevel: asked.userRiskLevel,
    insiderRiskLevel: asked.insiderRiskLevel,
    device: deviceOf(asked.deviceInfo),
    authenticationFlow: { transferMethod: asked.authenticationFlow?.transferMethod ?? 'none' },
  } satisfies Omit<SignInConditions, 'user'>;
  if ('userId' in identity) return { ...signIn, user: userOf(identity, call) };
  const { servicePrincipalId } = identity;
  const riskLevel = asked.servicePrincipalRiskLevel;
  return { ...signIn, servicePrincipal: { id: servicePrincipalId, riskLevel } };
};

/**
 * Which policies would apply to a sign-in that is described. It says nothing of what they ask for together.
 * Source: "conditionalAccessRoot: evaluate", https://learn.microsoft.com/en-us/graph/api/conditionalaccessroot-evaluate
 */
export const whatIf = (call: Call): object => {
  const { tenant } = call;
  const question = bodyAs(whatIfQuestionSchema, { ...call, body: objectIn(call) });
  const signIn = signInOf(question, call);
  const evaluated = tenant.policies.filter(({ state }) => state !== 'disabled');
  return {
    '@odata.context': `${call.url.origin}/${call.version}/$metadata#Collection(microsoft.graph.whatIfAnalysisResult)`,
    value: evaluate(evaluated, signIn, tenant.directory)
      .filter(({ policyApplies }) => policyApplies || !question.appliedPoliciesOnly)
      .map(({ policy, policyApplies, analysisReasons }) => ({
        ...policy,
        policyApplies,
        analysisReasons,
      })),
  };
};
