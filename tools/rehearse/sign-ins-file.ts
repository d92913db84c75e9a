import * as v from 'valibot';
import { signInSchema } from '../../src/policies/worker/rehearse/sign-ins.ts';
import { oneOrMore } from './read-json.ts';

/** What a file of sign-ins holds: one, or a list. */
export const signInsSchema = v.pipe(
  oneOrMore(signInSchema),
  v.check(
    (signIns) => signIns.every((one) => !one.userAction || !one.authenticationContextValue),
    'Expected a userAction or an authenticationContextValue; a sign-in has both.',
  ),
  v.check(
    (signIns) => new Set(signIns.map(({ name }) => name)).size === signIns.length,
    'Expected each name once; one stands there twice.',
  ),
);
