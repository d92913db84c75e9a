import type { RiskLevel } from '../../graph/index.ts';
import { flagsOf, met, unmet } from './check.ts';
import type { Check, ConditionCheck } from './check.ts';

/** Device platform, from the user agent. Source: Conditional Access: Conditions, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-conditions */
export const checkPlatform: ConditionCheck = ({ platforms }, { devicePlatform }) => {
  if (platforms === null) return met();
  const { includePlatforms, excludePlatforms } = platforms;
  if (includePlatforms.length === 0 && excludePlatforms.length === 0) return met();
  const direct = includePlatforms.includes(devicePlatform);
  if (!direct && !includePlatforms.includes('all')) return unmet('devicePlatform');
  if (excludePlatforms.some((value) => value === devicePlatform || value === 'all')) {
    return unmet('devicePlatform', 'exclusionBeatsInclusion');
  }
  return devicePlatform === 'unknownFutureValue' ? met('anyPlatformIncludesUnknown') : met();
};

/** Client apps; unset or `all` covers legacy clients too. Same source as the platforms. */
export const checkClientApp: ConditionCheck = ({ clientAppTypes }, { clientAppType }) => {
  const isLegacy = ['exchangeActiveSync', 'easSupported', 'other'].includes(clientAppType);
  if (clientAppTypes.length === 0 || clientAppTypes.includes('all')) {
    return isLegacy ? met('unsetClientAppsIncludeLegacy') : met();
  }
  const named = clientAppTypes.some(
    (type) =>
      type === clientAppType ||
      (clientAppType === 'exchangeActiveSync' &&
        (type === 'easSupported' || type === 'easUnsupported')) ||
      (clientAppType === 'easSupported' && type === 'exchangeActiveSync'),
  );
  return named ? met() : unmet('clientApps');
};

/** Levels match by membership: `["high"]` ignores medium, `["medium"]` ignores high. */
const checkRisk = (
  configured: readonly RiskLevel[],
  level: RiskLevel,
  reason: 'signInRisk' | 'userRisk',
): Check => {
  if (configured.length === 0) return met();
  if (level === 'hidden') return unmet(reason, 'hiddenRiskNeverMatches');
  return configured.includes(level)
    ? met('riskLevelsByMembership')
    : unmet(reason, 'riskLevelsByMembership');
};

/** Sign-in risk. Source: Configure and enable risk policies, https://learn.microsoft.com/en-us/entra/id-protection/howto-identity-protection-configure-risk-policies */
export const checkSignInRisk: ConditionCheck = ({ signInRiskLevels }, { signInRiskLevel }) =>
  checkRisk(signInRiskLevels, signInRiskLevel, 'signInRisk');

/** User risk. Same source as sign-in risk. */
export const checkUserRisk: ConditionCheck = ({ userRiskLevels }, { userRiskLevel }) =>
  checkRisk(userRiskLevels, userRiskLevel, 'userRisk');

/** Insider risk. Source: conditionalAccessConditionSet resource type, https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessconditionset */
export const checkInsiderRisk: ConditionCheck = ({ insiderRiskLevels }, { insiderRiskLevel }) => {
  const configured = flagsOf(insiderRiskLevels);
  if (configured.length === 0) return met();
  return configured.includes(insiderRiskLevel)
    ? met('insiderRiskLevels')
    : unmet('insiderRisk', 'insiderRiskLevels');
};

/** Device code flow and authentication transfer. Source: What If evaluation, https://learn.microsoft.com/en-us/graph/api/conditionalaccessroot-evaluate */
export const checkAuthenticationFlow: ConditionCheck = (
  { authenticationFlows },
  { authenticationFlow },
) => {
  const configured = flagsOf(authenticationFlows?.transferMethods ?? null).filter(
    (method) => method !== 'none',
  );
  if (configured.length === 0) return met();
  return configured.includes(authenticationFlow.transferMethod)
    ? met('authenticationFlows')
    : unmet('authenticationFlow', 'authenticationFlows');
};
