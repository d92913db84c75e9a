import mfaStrength from './baselines/Cloudshield-io/CA000-CSB-L1-Global-IdentityProtection-AnyApp-AnyPlatform-StrengthMFA-v1.0.json' with { type: 'json' };
import blockSignIn from './baselines/Cloudshield-io/CA003-CSB-L2-Global-IdentityProtection-AnyApp-AnyPlatform-HighSignInRisk-BLOCK-v1.0.json' with { type: 'json' };
import riskRemediation from './baselines/Cloudshield-io/CA002-CSB-L2-Global-IdentityProtection-AnyApp-AnyPlatform-HighUserRisk-RiskRemediation-v1.0.json' with { type: 'json' };
import blockUser from './baselines/Clutch2View/CA010-block-high-risk-users.json' with { type: 'json' };
import riskMfa from './baselines/denis-beuermann/Sign-in-Risk-1-Require-MFA.json' with { type: 'json' };
import passwordReset from './baselines/nathanmcnulty/User-UserRisk-High-PasswordReset.json' with { type: 'json' };
import registration from './baselines/philippkohn/CA201-Internals-IdentityProtection-AllApps-AnyPlatform-CombinedRegistration.json' with { type: 'json' };
import type { ConditionalAccessPolicy } from '../graph/index.ts';
import { policy } from './baseline.ts';

/** Baselines are published switched off or report-only; a tenant that relies on one has switched it on. */
const switchedOn = (read: ConditionalAccessPolicy): ConditionalAccessPolicy => ({
  ...read,
  state: 'enabled',
});

/** MFA for everybody, as an authentication strength. */
export const mfaForAll = switchedOn(policy(mfaStrength));

/** Medium or high sign-in risk asks for MFA. */
export const mfaAtSignInRisk = policy(riskMfa);

/** The same for guests too, whom it leaves out as published. */
export const mfaAtAnySignInRisk: ConditionalAccessPolicy = {
  ...mfaAtSignInRisk,
  conditions: {
    ...mfaAtSignInRisk.conditions,
    users: { ...mfaAtSignInRisk.conditions.users, excludeUsers: [] },
  },
};

/** High sign-in risk blocks. */
export const blockAtSignInRisk = switchedOn(policy(blockSignIn));

/** High user risk asks for MFA and a new password, every time. */
export const newPasswordAtUserRisk = switchedOn(policy(passwordReset));

const managed = switchedOn(policy(riskRemediation));

/** High user risk is remediated as Microsoft chooses; the strength is the plain one, which any MFA meets. */
export const remediationAtUserRisk: ConditionalAccessPolicy = {
  ...managed,
  grantControls: managed.grantControls && {
    ...managed.grantControls,
    authenticationStrength: mfaForAll.grantControls?.authenticationStrength ?? null,
  },
};

/** High user risk would block; only reported, as published. */
export const reportUserRiskBlock = policy(blockUser);

/** High user risk blocks. */
export const blockAtUserRisk = switchedOn(reportUserRiskBlock);

/** Security info may be registered on a managed device only. */
export const deviceForRegistration = switchedOn(policy(registration));

/** The group that `deviceForRegistration` is for, by the id of the tenant that published it. */
export const registrationGroup = 'b86af40e-e4f0-4e83-a2bb-ef5321269384';
