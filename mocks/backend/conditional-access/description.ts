import type { Term } from '../../../src/api/contract.ts';
import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import type { Directory, SignInConditions } from './types.ts';

/** What a person, a role or an application is called; null where nothing knows. */
export type Names = (kind: 'user' | 'role' | 'application' | 'tenant', id: string) => string | null;

/** What a condition is described from. */
export interface Described {
  conditions: ConditionalAccessPolicy['conditions'];
  signIn: SignInConditions;
  directory: Directory;
  names: Names;
}

/** What a policy says of one condition, and what the sign-in has; null where it is not configured. */
export type Description = {
  includes: Term[];
  excludes: Term[];
  has: Term[];
  /** It is for everything. */
  isWide?: boolean;
} | null;
