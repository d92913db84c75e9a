import type { RuleTrace } from '../../src/api/contract.ts';

/** How sure the model is of something, and the page that it comes from. */
export type Rule = Omit<RuleTrace, 'id'>;

/** A page of Microsoft Learn about Entra. */
export const learn = (title: string, path: string): Rule['source'] => ({
  title,
  address: `https://learn.microsoft.com/entra/${path}`,
});

export const experience = learn(
  'User experiences with Microsoft Entra ID Protection',
  'id-protection/concept-identity-protection-user-experience',
);

export const remediate = learn(
  'Remediate risks and unblock users',
  'id-protection/howto-identity-protection-remediate-unblock',
);

export const detections = learn(
  'What are risk detections?',
  'id-protection/concept-risk-detection-types',
);

export const faq = learn(
  'Microsoft Entra ID Protection frequently asked questions',
  'id-protection/id-protection-faq',
);

export const registration = learn(
  'Configure the multifactor authentication registration policy',
  'id-protection/howto-identity-protection-configure-mfa-policy',
);

export const guests = learn(
  'Microsoft Entra ID Protection and B2B users',
  'id-protection/concept-identity-protection-b2b',
);

export const external = learn(
  'Authentication and Conditional Access for External ID',
  'external-id/authentication-conditional-access',
);

export const lockout = learn(
  'Protect user accounts from attacks with Microsoft Entra smart lockout',
  'identity/authentication/howto-password-smart-lockout',
);

export const combinedRegistration = learn(
  'Combined security information registration for Microsoft Entra overview',
  'identity/authentication/concept-registration-mfa-sspr-combined',
);

export const reset = learn(
  'Self-service password reset deep dive',
  'identity/authentication/concept-sspr-howitworks',
);

export const resetPolicy = learn(
  'Password policies and account restrictions in Microsoft Entra ID',
  'identity/authentication/concept-sspr-policy',
);

export const resetTrouble = learn(
  'Troubleshoot self-service password reset in Microsoft Entra ID',
  'identity/authentication/troubleshoot-sspr',
);

export const riskPolicies = learn(
  'Risk-based access policies',
  'id-protection/concept-identity-protection-policies',
);

export const pass = learn(
  'Configure Temporary Access Pass to register passwordless authentication methods',
  'identity/authentication/howto-authentication-temporary-access-pass',
);

export const riskSignIn = learn(
  'Require multifactor authentication for elevated sign-in risk',
  'identity/conditional-access/policy-risk-based-sign-in',
);

export const termsOfUse = learn(
  'Microsoft Entra terms of use',
  'identity/conditional-access/terms-of-use',
);

export const telephone = learn(
  'Phone authentication methods in Microsoft Entra ID',
  'identity/authentication/concept-authentication-phone-options',
);

export const mfaQuestions = learn(
  'Frequently asked questions about Microsoft Entra multifactor authentication',
  'identity/authentication/multi-factor-authentication-faq',
);

export const campaign = learn(
  'How to run a registration campaign to set up Microsoft Authenticator',
  'identity/authentication/how-to-mfa-registration-campaign',
);

export const staySignedIn = learn(
  'Manage the stay signed in prompt',
  'fundamentals/how-to-manage-stay-signed-in-prompt',
);

export const codes = {
  title: 'Microsoft Entra authentication and authorization error codes',
  address: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
};

export const targets = learn(
  'Conditional Access: Target resources',
  'identity/conditional-access/concept-conditional-access-cloud-apps',
);
