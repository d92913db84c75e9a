import type { PersonCommand } from '../../src/api/contract.ts';
import { plainName } from './authentication/user-name.ts';
import { submitPassword, withAttempt } from './prove.ts';
import { begin } from './sign-in.ts';
import { knownPeople, type World } from './world.ts';

type Connect = Extract<PersonCommand, { type: 'connectMail' }>;

/** What a mail program sends at once: the sign-in begins, and its first factor is judged. */
export const connectMail = (world: World, { userName, password }: Connect, at: string): World => {
  const name = plainName(userName);
  if (name === '' || password === '') return { ...world, userNameError: 'empty' };
  const person = knownPeople(world).find(({ userPrincipalName }) => userPrincipalName === name);
  if (!person) return { ...world, userNameError: 'unknownUser' };
  const begun = withAttempt(begin(world, person, at), { signsInWith: 'password' });
  return submitPassword(begun, { type: 'submitPassword', password }, at);
};
