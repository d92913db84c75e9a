import { grants, testPolicy } from './fixtures.ts';
import type { SignInConditions } from './types.ts';

/** Session controls: sign-in every time. */
export const everyTime = {
  signInFrequency: { isEnabled: true, frequencyInterval: 'everyTime', type: null, value: null },
};
/** A built-in strength by its id alone. */
export const phishingResistant = { id: '00000000-0000-0000-0000-000000000004' };
/** The MFA strength by its id alone. */
export const mfaStrength = { id: '00000000-0000-0000-0000-000000000002' };

/** Both risks high. */
export const risky: Partial<SignInConditions> = { signInRiskLevel: 'high', userRiskLevel: 'high' };
/** MFA for everyone. */
export const requireMfa = testPolicy('mfa');
/** High sign-in risk: MFA, every time. */
export const signInRiskMfa = testPolicy('sr', {
  conditions: { signInRiskLevels: ['high'] },
  grantControls: grants('OR', [], { authenticationStrength: mfaStrength }),
  sessionControls: everyTime,
});
/** High user risk: MFA and a new password. */
export const changePassword = testPolicy('ur-pwd', {
  conditions: { userRiskLevels: ['high'] },
  grantControls: grants('AND', ['passwordChange', 'mfa']),
});
/** High user risk: risk remediation. */
export const remediate = testPolicy('ur-rem', {
  conditions: { userRiskLevels: ['high'] },
  grantControls: grants('AND', ['riskRemediation'], { authenticationStrength: mfaStrength }),
});
