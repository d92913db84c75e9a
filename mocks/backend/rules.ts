import type { RuleTrace } from '../../src/api/contract.ts';
import { rules as conditionalAccessRules } from './conditional-access/index.ts';

type Rule = Omit<RuleTrace, 'id'>;

const learn = (title: string, path: string): Rule['source'] => ({
  title,
  address: `https://learn.microsoft.com/entra/${path}`,
});

const experience = learn(
  'User experiences with Microsoft Entra ID Protection',
  'id-protection/concept-identity-protection-user-experience',
);
const remediate = learn(
  'Remediate risks and unblock users',
  'id-protection/howto-identity-protection-remediate-unblock',
);
const registration = learn(
  'Configure the multifactor authentication registration policy',
  'id-protection/howto-identity-protection-configure-mfa-policy',
);
const guests = learn(
  'Microsoft Entra ID Protection and B2B users',
  'id-protection/concept-identity-protection-b2b',
);
const lockout = learn(
  'Protect user accounts from attacks with Microsoft Entra smart lockout',
  'identity/authentication/howto-password-smart-lockout',
);
const combinedRegistration = learn(
  'Combined security information registration for Microsoft Entra overview',
  'identity/authentication/concept-registration-mfa-sspr-combined',
);
const reset = learn(
  'Self-service password reset deep dive',
  'identity/authentication/concept-sspr-howitworks',
);
const resetPolicy = learn(
  'Password policies and account restrictions in Microsoft Entra ID',
  'identity/authentication/concept-sspr-policy',
);
const resetTrouble = learn(
  'Troubleshoot self-service password reset in Microsoft Entra ID',
  'identity/authentication/troubleshoot-sspr',
);
const riskPolicies = learn(
  'Risk-based access policies',
  'id-protection/concept-identity-protection-policies',
);
const pass = learn(
  'Configure Temporary Access Pass to register passwordless authentication methods',
  'identity/authentication/howto-authentication-temporary-access-pass',
);
const riskSignIn = learn(
  'Require multifactor authentication for elevated sign-in risk',
  'identity/conditional-access/policy-risk-based-sign-in',
);
const termsOfUse = learn(
  'Microsoft Entra terms of use',
  'identity/conditional-access/terms-of-use',
);
const telephone = learn(
  'Phone authentication methods in Microsoft Entra ID',
  'identity/authentication/concept-authentication-phone-options',
);
const campaign = learn(
  'How to run a registration campaign to set up Microsoft Authenticator',
  'identity/authentication/how-to-mfa-registration-campaign',
);
const staySignedIn = learn(
  'Manage the stay signed in prompt',
  'fundamentals/how-to-manage-stay-signed-in-prompt',
);
const codes = {
  title: 'Microsoft Entra authentication and authorization error codes',
  address: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
};

/** Rules of a sign-in outside Conditional Access: how sure the model is of each, and the page it comes from. */
export const signInRules = {
  builtInProtection: { certainty: 'documented', source: remediate },
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
  directConnectNeedsTrustedMfa: {
    certainty: 'documented',
    source: learn(
      'Authentication and Conditional Access for External ID',
      'external-id/authentication-conditional-access',
    ),
  },
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
  telephoneIsThrottled: {
    certainty: 'uncertain',
    source: learn(
      'Frequently asked questions about Microsoft Entra multifactor authentication',
      'identity/authentication/multi-factor-authentication-faq',
    ),
  },
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
