import type { SignInContext } from '../../api/contract.ts';
import { stateOfError } from './state-of-error.ts';

/** The state of a page that asks who signs in: its error, else whether that is part of setting Windows up. */
export const stateOfSignIn = (
  { error }: { error?: string },
  { surroundings }: SignInContext,
): string =>
  error === undefined && surroundings === 'windowsSetup'
    ? 'windows-setup'
    : stateOfError({ error });
