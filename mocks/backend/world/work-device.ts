import type { NewPasswordError } from '../../../src/api/contract.ts';
import type { Risk } from './risk.ts';

/** A computer that belongs to the on-premises domain, where the password is changed without any sign-in. */
export interface WorkDevice {
  personId: string;
  userRiskBefore: Risk;
  error: NewPasswordError | null;
  done: boolean;
}
