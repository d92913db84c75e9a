import type { SignInContext } from '../../../src/api/contract.ts';
import type { RiskEventType, RiskLevel } from '../../graph/index.ts';
import type { SignInConditions } from '../conditional-access/index.ts';

/** Circumstances that a person may change to, such as the usual place and device. */
export interface Place {
  /** Its name is the message `place.<id>`. */
  id: string;
  circumstances: Circumstances;
}

/** Where, with what and how somebody signs in, and what the risk engine makes of it. */
export interface Circumstances {
  surroundings: SignInContext['surroundings'];
  ipAddress: string;
  /** ISO 3166 two letters; null where unknown. */
  country: string | null;
  /** As the phone's request words it. */
  place: string;
  clientAppType: Exclude<SignInConditions['clientAppType'], 'all' | 'easSupported'>;
  devicePlatform: SignInConditions['devicePlatform'];
  device: SignInConditions['device'] & { id: string | null; displayName: string };
  transferMethod: SignInConditions['authenticationFlow']['transferMethod'];
  /** What insider risk management makes of the person; `none` where it is left out. */
  insiderRiskLevel?: SignInConditions['insiderRiskLevel'];
  /** What is asked for in place of the application: a user action, or an authentication context. */
  target?: Exclude<SignInConditions['target'], { kind: 'application' }>;
  /** What the real-time detection finds. `highConfidence` is stopped by built-in protection. */
  detection: {
    riskLevel: RiskLevel;
    riskEventType: RiskEventType | null;
    highConfidence: boolean;
  };
}
