import type {
  CodeError,
  NewPasswordError,
  ResetMethod,
  ResetRequirement,
} from '../../../src/api/contract.ts';
import type { Challenge } from './challenge.ts';
import type { Mail } from './messages.ts';
import type { Risk } from './risk.ts';

/** One password reset: what was typed and proved, never what step it is at. */
export interface Reset {
  id: string;
  userName: string;
  /** The characters that the picture shows. */
  picture: string;
  userNameError: Extract<ResetRequirement, { kind: 'identifyForReset' }>['error'] | null;
  /** Whose account it is, once the picture was read. */
  personId: string | null;
  userRiskBefore: Risk;
  /** Methods that proved who it is. */
  proved: ResetMethod[];
  /** The method in use; null until one is chosen. */
  method: ResetMethod | null;
  challenge: Challenge | null;
  mail: Mail | null;
  /** The text or call that this reset waits for; null where none was sent. */
  phoneMessageId: string | null;
  /** The methods that sent a code, once for each code. */
  codesSent: ResetMethod[];
  proofError: CodeError | 'throttled' | null;
  newPasswordError: NewPasswordError | null;
  done: boolean;
}
