import type { RuleTrace } from '../../src/api/contract.ts';
import { rules as conditionalAccessRules } from './conditional-access/index.ts';
import {
  type Rule,
  campaign,
  codes,
  combinedRegistration,
  detections,
  experience,
  external,
  faq,
  guests,
  learn,
  lockout,
  mfaQuestions,
  pass,
  registration,
  remediate,
  reset,
  resetPolicy,
  resetTrouble,
  riskPolicies,
  riskSignIn,
  staySignedIn,
  targets,
  telephone,
  termsOfUse,
} from './rule-sources.ts';

/** Rules of a sign-in outside Conditional Access: how sure the model is of each, and the page it comes from. */
export const signInRules = {
  builtInProtection: { certainty: 'documented', source: remediate },
  actionIsASignIn: { certainty: 'derived', source: targets },
  contextIsJudgedAlone: { certainty: 'derived', source: targets },
  smartLockout: { certainty: 'documented', source: lockout },
  lockoutGrows: { certainty: 'uncertain', source: lockout },
  passIsAskedFirst: { certainty: 'documented', source: pass },
  oneTimePassRegistersForTenMinutes: { certainty: 'derived', source: pass },
  guestPassRegistersNothing: {
    certainty: 'documented',
    source: learn(
      'Require MFA for registering security info with Conditional Access',
      'identity/conditional-access/policy-all-users-security-info-registration',
    ),
  },
  remediationRevokesAndAsksAgain: { certainty: 'documented', source: riskPolicies },
  remediationRevokesEarlierSessions: { certainty: 'documented', source: riskPolicies },
  plainChangeBelongsToFirstFactor: {
    certainty: 'derived',
    source: learn(
      'Configure and enable risk policies',
      'id-protection/howto-identity-protection-configure-risk-policies',
    ),
  },
  passkeyIsAskedFirst: {
    certainty: 'derived',
    source: learn(
      'Enable passkeys (FIDO2) for your organization',
      'identity/authentication/how-to-enable-passkey-fido2',
    ),
  },
  passkeyMeetsMfa: {
    certainty: 'documented',
    source: learn(
      'Conditional Access authentication strength',
      'identity/authentication/concept-authentication-strengths',
    ),
  },
  delegatedAdministratorAtRisk: { certainty: 'documented', source: codes },
  guestAtUserRiskFixesAtHome: { certainty: 'documented', source: guests },
  directConnectNeedsTrustedMfa: { certainty: 'documented', source: external },
  homeMfaIsTrusted: { certainty: 'documented', source: external },
  homeMfaIsNotTrusted: { certainty: 'documented', source: external },
  unregisteredAtSignInRiskIsBlocked: { certainty: 'documented', source: riskSignIn },
  unregisteredAtUserRiskIsBlocked: {
    certainty: 'uncertain',
    source: learn(
      'Configure and enable risk policies',
      'id-protection/howto-identity-protection-configure-risk-policies',
    ),
  },
  noUsablePasswordIsBlocked: { certainty: 'uncertain', source: remediate },
  methodOutsideStrengthAtRiskIsBlocked: {
    certainty: 'uncertain',
    source: learn(
      'How Conditional Access authentication strength works',
      'identity/authentication/concept-authentication-strength-how-it-works',
    ),
  },
  strengthLeadsToRegistration: {
    certainty: 'documented',
    source: learn(
      'How Conditional Access authentication strength works',
      'identity/authentication/concept-authentication-strength-how-it-works',
    ),
  },
  registrationActionRestricted: { certainty: 'documented', source: codes },
  minimumForMfaAndReset: {
    certainty: 'documented',
    source: combinedRegistration,
  },
  disabledMethodDoesNotCount: { certainty: 'documented', source: mfaQuestions },
  appsAreLimited: {
    certainty: 'documented',
    source: learn(
      'OATH tokens authentication method',
      'identity/authentication/concept-authentication-oath-tokens',
    ),
  },
  mfaBeforeRegisteringMore: { certainty: 'documented', source: combinedRegistration },
  mfaDemandWithdrawsSkip: { certainty: 'derived', source: registration },
  fourteenDaysToRegister: { certainty: 'documented', source: registration },
  clockStartsAtFirstPrompt: { certainty: 'derived', source: registration },
  forcedWhenDaysAreUsedUp: { certainty: 'documented', source: registration },
  securityDefaultsRegistration: {
    certainty: 'documented',
    source: learn('Security defaults in Microsoft Entra ID', 'fundamentals/security-defaults'),
  },
  setupAsksToRegister: { certainty: 'documented', source: experience },
  setupOffersToAskLater: { certainty: 'uncertain', source: experience },
  registeringCountsAsMfa: { certainty: 'derived', source: registration },
  riskPromptLooksOrdinary: { certainty: 'documented', source: experience },
  accountAtRiskIsAnnounced: { certainty: 'uncertain', source: experience },
  policyMfaRemediatesSignIn: { certainty: 'documented', source: remediate },
  ordinaryMfaDismissesSignIn: { certainty: 'documented', source: remediate },
  tokenTheftOutlivesMfa: { certainty: 'documented', source: remediate },
  tokenTheftWithPolicyMfa: { certainty: 'uncertain', source: remediate },
  hybridNeedsWriteback: { certainty: 'uncertain', source: remediate },
  passwordChangeRemediatesUser: { certainty: 'documented', source: remediate },
  requestedChangeTakesMfa: {
    certainty: 'documented',
    source: {
      title: 'passwordProfile resource type',
      address: 'https://learn.microsoft.com/graph/api/resources/passwordprofile',
    },
  },
  systemPreferredMethod: {
    certainty: 'documented',
    source: learn(
      'System-preferred multifactor authentication',
      'identity/authentication/concept-system-preferred-multifactor-authentication',
    ),
  },
  reportRaisesUserRisk: {
    certainty: 'documented',
    source: learn(
      'Configure Microsoft Entra multifactor authentication settings',
      'identity/authentication/howto-mfa-mfasettings',
    ),
  },
  textedCodeExpires: { certainty: 'uncertain', source: telephone },
  telephoneIsThrottled: { certainty: 'uncertain', source: mfaQuestions },
  bannedPasswords: {
    certainty: 'documented',
    source: learn(
      'Eliminate bad passwords using Microsoft Entra Password Protection',
      'identity/authentication/concept-password-ban-bad',
    ),
  },
  campaignAfterMfa: { certainty: 'documented', source: campaign },
  campaignSnoozed: { certainty: 'documented', source: campaign },
  campaignForcedAfterThree: { certainty: 'documented', source: campaign },
  campaignNotOnMobile: { certainty: 'documented', source: campaign },
  campaignNotInSetup: { certainty: 'documented', source: campaign },
  campaignNotWithTerms: { certainty: 'derived', source: campaign },
  campaignNeedsRegistrationAllowed: { certainty: 'derived', source: campaign },
  termsMustBeAccepted: { certainty: 'documented', source: termsOfUse },
  termsMustBeViewed: { certainty: 'documented', source: termsOfUse },
  newTermsAskAgain: { certainty: 'derived', source: termsOfUse },
  declinedTermsEndTheSignIn: { certainty: 'documented', source: termsOfUse },
  staySignedInNotForGuests: { certainty: 'documented', source: staySignedIn },
  staySignedInNotAtHighRisk: { certainty: 'documented', source: staySignedIn },
  staySignedInSetByPolicy: { certainty: 'documented', source: staySignedIn },
  staySignedInSwitchedOff: { certainty: 'documented', source: staySignedIn },
  staySignedInKeptAlready: { certainty: 'derived', source: staySignedIn },
  keptSessionNeedsNoPassword: { certainty: 'documented', source: staySignedIn },
  staySignedInNotShownAgain: { certainty: 'derived', source: staySignedIn },
  setupHasNoStaySignedIn: {
    certainty: 'derived',
    source: learn(
      'Manage the stay signed in prompt',
      'fundamentals/how-to-manage-stay-signed-in-prompt',
    ),
  },
  familiarSignInDismissesRisk: { certainty: 'documented', source: remediate },
  riskWithoutPolicyStaysOpen: { certainty: 'derived', source: remediate },
  resetRegistrationIsNeverForced: { certainty: 'documented', source: combinedRegistration },
  resetLiftsBlock: { certainty: 'documented', source: remediate },
  guestResetsAtHome: { certainty: 'documented', source: guests },
  unknownUserIsSaidAfterPicture: { certainty: 'derived', source: reset },
  resetChecksBeforeProof: { certainty: 'documented', source: reset },
  disabledAccountIsNotReset: { certainty: 'uncertain', source: resetTrouble },
  resetIsThrottled: { certainty: 'documented', source: resetTrouble },
  resetProofsAreTheTenants: { certainty: 'documented', source: reset },
  administratorsProveTwice: { certainty: 'documented', source: resetPolicy },
  resetZeroesLockout: { certainty: 'documented', source: lockout },
  resetRemediatesUser: { certainty: 'documented', source: remediate },
  legacyClientShowsNoPage: {
    certainty: 'documented',
    source: learn(
      'Conditional Access: Conditions',
      'identity/conditional-access/concept-conditional-access-conditions',
    ),
  },
  securityDefaultsBlockLegacyClients: {
    certainty: 'documented',
    source: learn('Security defaults in Microsoft Entra ID', 'fundamentals/security-defaults'),
  },
  offlineDetectionRaisesUser: { certainty: 'uncertain', source: detections },
  accountDetectionRaisesUser: { certainty: 'documented', source: detections },
  assessedSafeDismissesUser: { certainty: 'documented', source: faq },
  lowRiskAgesOut: { certainty: 'uncertain', source: faq },
  criticalEventEndsSession: {
    certainty: 'documented',
    source: learn(
      'Continuous access evaluation',
      'identity/conditional-access/concept-continuous-access-evaluation',
    ),
  },
  onPremisesChangeResetsRisk: { certainty: 'documented', source: remediate },
  onPremisesChangeLeavesRisk: { certainty: 'documented', source: remediate },
  controlNotPlayedHere: {
    certainty: 'derived',
    source: learn(
      'Conditional Access: Grant',
      'identity/conditional-access/concept-conditional-access-grant',
    ),
  },
} as const satisfies Record<string, Rule>;

/** Every rule of the model. */
export const rules = { ...conditionalAccessRules, ...signInRules };

/** Id of a rule; its sentence is the message `rule.<id>`. */
export type RuleId = keyof typeof rules;

/** A rule with its id, as a trace carries it. */
export const ruleTrace = (id: RuleId): RuleTrace => ({ id, ...rules[id] });
