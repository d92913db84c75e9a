import type { PersonCommand } from '../../src/api/contract.ts';
import type { Assessment } from './assess.ts';
import { askPasskey, type Judged, type PasskeyVerdict } from './authentication/passkey.ts';
import { passStrongFactor } from './first-factor.ts';
import { passMfa, withAttempt } from './prove.ts';
import { begin } from './sign-in.ts';
import { personOf, type World, withPerson } from './world.ts';
import type { Person } from './world/person.ts';

type CommandOf<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;

/** Turns to another first factor. Without a user name, that is a passkey which says whose it is. */
export const chooseFirstFactor = (
  world: World,
  { firstFactor }: CommandOf<'chooseFirstFactor'>,
): World => {
  if (!world.attempt) return askPasskey({ ...world, userNameError: null });
  return withAttempt(world, {
    signsInWith: firstFactor,
    passkey: null,
    passwordError: null,
    passError: null,
  });
};

/** Takes what came of a passkey: the first factor, or the proof after a password. A challenge works once. */
export const answerPasskey = (
  world: World,
  _command: CommandOf<'answerPasskey'>,
  at: string,
  { evaluations }: Assessment,
  { passkey: verdict = { kind: 'refused', error: 'failed' } }: Judged = {},
): World => {
  if (verdict.kind === 'refused') return askPasskey(world, verdict.error);
  const person = world.people.find(({ id }) => id === verdict.personId);
  const passkey = person?.passkeys.find(
    ({ credentialId }) => credentialId === verdict.credentialId,
  );
  if (!person || !passkey || (world.attempt && world.attempt.personId !== person.id))
    return askPasskey(world, 'unknownPasskey');
  if (person.account === 'disabled') return askPasskey(world, 'accountDisabled');
  const counted = withPerson(world, withCounter(person, verdict));
  const begun = withAttempt(counted.attempt ? counted : begin(counted, person, at), {
    passkey: null,
  });
  return begun.attempt?.firstFactor
    ? passMfa(begun, begun.attempt, 'fido2', evaluations)
    : signInWith(begun, at);
};

const withCounter = (
  person: Person,
  { credentialId, counter }: Extract<PasskeyVerdict, { kind: 'verified' }>,
): Person => ({
  ...person,
  passkeys: person.passkeys.map((one) =>
    one.credentialId === credentialId ? { ...one, counter } : one,
  ),
});

/** What was used last is asked for first. */
const signInWith = (world: World, at: string): World => {
  const { attempt } = world;
  if (!attempt) return world;
  const person: Person = { ...personOf(world, attempt), lastFirstFactor: 'fido2' };
  return passStrongFactor(withPerson(world, person), 'fido2', at);
};
