/** How sure a rule is: said by its source, concluded from sources, or open. */
export type Certainty = 'documented' | 'derived' | 'uncertain';

/** A public page by title and address. */
export type RuleSource = { readonly title: string; readonly address: string };

/** One rule that can decide something, and where it comes from. Its sentence is in the message catalogue. */
export type Rule = { readonly certainty: Certainty; readonly source: RuleSource };

const learn = 'https://learn.microsoft.com';
const page = (title: string, path: string): RuleSource => ({ title, address: `${learn}/${path}` });
const access = 'entra/identity/conditional-access';

const sources = {
  policies: page(
    'Building a Conditional Access policy',
    `${access}/concept-conditional-access-policies`,
  ),
  grant: page('Conditional Access: Grant', `${access}/concept-conditional-access-grant`),
  conditions: page(
    'Conditional Access: Conditions',
    `${access}/concept-conditional-access-conditions`,
  ),
  users: page(
    'Conditional Access: Users, groups, agents, and workload identities',
    `${access}/concept-conditional-access-users-groups`,
  ),
  resources: page(
    'Conditional Access: Target resources',
    `${access}/concept-conditional-access-cloud-apps`,
  ),
  network: page('Conditional Access: Network assignment', `${access}/concept-assignment-network`),
  filter: page(
    'Conditional Access: Filter for devices',
    `${access}/concept-condition-filters-for-devices`,
  ),
  reportOnly: page(
    'What is Conditional Access report-only mode?',
    `${access}/concept-conditional-access-report-only`,
  ),
  sessionLifetime: page(
    'Conditional Access adaptive session lifetime policies',
    `${access}/concept-session-lifetime`,
  ),
  securityInfo: page(
    'Secure security info registration with Conditional Access',
    `${access}/policy-all-users-security-info-registration`,
  ),
  whatIf: page('The Conditional Access What If tool', `${access}/what-if-tool`),
  evaluate: page('What If evaluation', 'graph/api/conditionalaccessroot-evaluate'),
  whatIfResult: page(
    'whatIfAnalysisResult resource type',
    'graph/api/resources/whatifanalysisresult',
  ),
  applied: page(
    'appliedConditionalAccessPolicy resource type',
    'graph/api/resources/appliedconditionalaccesspolicy',
  ),
  conditionSet: page(
    'conditionalAccessConditionSet resource type',
    'graph/api/resources/conditionalaccessconditionset',
  ),
  grantControls: page(
    'conditionalAccessGrantControls resource type',
    'graph/api/resources/conditionalaccessgrantcontrols',
  ),
  sessionControls: page(
    'conditionalAccessSessionControls resource type',
    'graph/api/resources/conditionalaccesssessioncontrols',
  ),
  guests: page(
    'conditionalAccessGuestsOrExternalUsers resource type',
    'graph/api/resources/conditionalaccessguestsorexternalusers',
  ),
  countryLocation: page(
    'countryNamedLocation resource type',
    'graph/api/resources/countrynamedlocation',
  ),
  signIn: page('signIn resource type', 'graph/api/resources/signin'),
  strengths: page(
    'Overview of Microsoft Entra authentication strength',
    'entra/identity/authentication/concept-authentication-strengths',
  ),
  strengthUse: page(
    'How Conditional Access authentication strength works',
    'entra/identity/authentication/concept-authentication-strength-how-it-works',
  ),
  riskPolicies: page(
    'Risk-based access policies',
    'entra/id-protection/concept-identity-protection-policies',
  ),
  configureRisk: page(
    'Configure and enable risk policies',
    'entra/id-protection/howto-identity-protection-configure-risk-policies',
  ),
  remediate: page(
    'Remediate risks and unblock users',
    'entra/id-protection/howto-identity-protection-remediate-unblock',
  ),
  riskExperience: page(
    'User experiences with Microsoft Entra ID Protection',
    'entra/id-protection/concept-identity-protection-user-experience',
  ),
} as const;

const documented = (source: RuleSource): Rule => ({ certainty: 'documented', source });
const derived = (source: RuleSource): Rule => ({ certainty: 'derived', source });
const uncertain = (source: RuleSource): Rule => ({ certainty: 'uncertain', source });

const table = {
  // Which policies apply.
  allConditionsMustMatch: documented(sources.policies),
  firstUnmetConditionIsNamed: uncertain(sources.whatIf),
  exclusionBeatsInclusion: documented(sources.users),
  allUsersIncludesGuests: documented(sources.users),
  externalUsersByTypeAndTenant: documented(sources.guests),
  workloadPoliciesNotForUsers: documented(sources.conditionSet),
  userPoliciesNotForWorkloads: documented(sources.conditionSet),
  servicePrincipalRiskIsOfTheWorkload: uncertain(sources.whatIfResult),
  allResourcesCoverEveryApplication: documented(sources.resources),
  applicationGroupsCoverMembers: documented(sources.whatIf),
  applicationGroupsNotKnown: uncertain(sources.resources),
  applicationFilterNotEvaluated: uncertain(sources.resources),
  userActionPoliciesOnlyForTheAction: documented(sources.securityInfo),
  allResourcesCoverRegistration: derived(sources.evaluate),
  allResourcesCoverDeviceRegistration: uncertain(sources.evaluate),
  allResourcesCoverAuthenticationContexts: derived(sources.resources),
  anyPlatformIncludesUnknown: derived(sources.conditions),
  unsetClientAppsIncludeLegacy: documented(sources.conditions),
  deviceFilterOnAttributes: documented(sources.filter),
  unregisteredDeviceHasNoAttributes: documented(sources.filter),
  deviceFilterNotReadable: derived(sources.filter),
  trustedLocations: documented(sources.network),
  countryByAddress: documented(sources.network),
  unknownCountry: documented(sources.countryLocation),
  riskLevelsByMembership: documented(sources.configureRisk),
  hiddenRiskNeverMatches: derived(sources.signIn),
  insiderRiskLevels: documented(sources.conditionSet),
  authenticationFlows: documented(sources.evaluate),
  unknownConditionTakenAsMet: uncertain(sources.conditionSet),
  disabledNotEvaluated: documented(sources.applied),
  emptyPolicyDoesNothing: documented(sources.evaluate),
  // What the applying policies ask for together.
  reportOnlyNotEnforced: documented(sources.reportOnly),
  reportOnlySkipsUserActions: uncertain(sources.reportOnly),
  blockWins: documented(sources.policies),
  blockCauseIsTheRiskCondition: derived(sources.riskExperience),
  allPoliciesMustBeMet: documented(sources.policies),
  controlsAndOr: documented(sources.grant),
  satisfiedNotAskedAgain: derived(sources.policies),
  promptOrder: documented(sources.policies),
  strongMethodMeetsMfa: documented(sources.strengths),
  claimMeetsMfaStrength: derived(sources.strengthUse),
  allStrengthsMustBeMet: documented(sources.strengthUse),
  strengthNamesTheMethods: documented(sources.strengthUse),
  registrationStrengthPreferred: documented(sources.strengthUse),
  unknownStrengthReadAsMfa: uncertain(sources.strengths),
  everyTimeAsksAgain: documented(sources.sessionLifetime),
  riskRemediationAsksMfaEveryTime: documented(sources.riskPolicies),
  riskRemediationOverPasswordChange: documented(sources.riskPolicies),
  unnamedControlCannotBeJudged: uncertain(sources.grantControls),
  legacyClientsCannotMeetControls: documented(sources.conditions),
  neverPersistentBeatsAlways: derived(sources.sessionControls),
} as const satisfies Record<string, Rule>;

/** The id of a rule. */
export type RuleId = keyof typeof table;

/** Every rule that can decide which policies apply and what they ask for. */
export const rules: Readonly<Record<RuleId, Rule>> = table;
