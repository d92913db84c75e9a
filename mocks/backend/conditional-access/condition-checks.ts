import type { ConditionName } from '../../../src/api/contract.ts';
import {
  checkAuthenticationFlow,
  checkClientApp,
  checkInsiderRisk,
  checkPlatform,
  checkSignInRisk,
  checkUserRisk,
} from './check-conditions.ts';
import { checkDevices } from './check-devices.ts';
import { checkLocation } from './check-location.ts';
import { checkApplication, checkAuthenticationContext, checkUserAction } from './check-target.ts';
import { checkUsers } from './check-users.ts';
import type { ConditionCheck } from './check.ts';

/** Every condition, in the order of Graph's `whatIfAnalysisReasons`; the service's own order is not published. */
export const conditionChecks: readonly { condition: ConditionName; check: ConditionCheck }[] = [
  { condition: 'users', check: checkUsers },
  { condition: 'applications', check: checkApplication },
  { condition: 'userActions', check: checkUserAction },
  { condition: 'authenticationContexts', check: checkAuthenticationContext },
  { condition: 'platforms', check: checkPlatform },
  { condition: 'devices', check: checkDevices },
  { condition: 'clientAppTypes', check: checkClientApp },
  { condition: 'locations', check: checkLocation },
  { condition: 'signInRiskLevels', check: checkSignInRisk },
  { condition: 'userRiskLevels', check: checkUserRisk },
  { condition: 'insiderRiskLevels', check: checkInsiderRisk },
  { condition: 'authenticationFlows', check: checkAuthenticationFlow },
];
