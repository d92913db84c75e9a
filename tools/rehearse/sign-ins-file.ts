import * as v from 'valibot';
import {
  everydayApplication,
  signInSchema,
  type RehearsedSignIn,
} from '../../src/policies/worker/rehearse/sign-ins.ts';
import { oneOrMore } from './read-json.ts';

/** The members by which a sign-in says what it is for; only one kind of them can count. */
const targetsOf = (one: RehearsedSignIn): string[] => [
  ...(one.userAction ? ['userAction'] : []),
  ...(one.authenticationContextValue ? ['authenticationContextValue'] : []),
  ...(one.appId === everydayApplication ? [] : ['appId']),
  ...(one.appId === everydayApplication && one.appDisplayName ? ['appDisplayName'] : []),
];

const targeted = v.pipe(
  signInSchema,
  v.check(
    (one) => targetsOf(one).length < 2,
    (issue) =>
      `A sign-in is for an application, a userAction or an authenticationContextValue; this one has ${targetsOf(issue.input).join(' and ')}.`,
  ),
);

/** What a file of sign-ins holds: one, or a list. */
export const signInsSchema = v.pipe(
  oneOrMore(targeted),
  v.check(
    (signIns) => new Set(signIns.map(({ name }) => name)).size === signIns.length,
    'Expected each name once; one stands there twice.',
  ),
);
