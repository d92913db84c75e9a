import type {
  PasskeyCreationError,
  PasskeyDescriptor,
  PasskeyError,
  PasskeyRequest,
  Requirement,
} from '../../../src/api/contract.ts';
import { issueChallenge } from '../ids.ts';
import { knownPeople, type World } from '../world.ts';
import type { PasskeyAsked } from '../world/challenge.ts';
import type { Passkey } from '../world/methods.ts';
import type { Person } from '../world/person.ts';

/**
 * What came of an answer to a challenge. It is judged outside of this backend, which can wait for no signature check,
 * and comes with a command's stamp: no page can write it.
 */
export type PasskeyVerdict =
  | { kind: 'verified'; personId: string; credentialId: string; counter: number }
  | { kind: 'refused'; error: PasskeyError };

/** What came of making a passkey, judged in the same place. */
export type CreationVerdict =
  | { kind: 'created'; passkey: Passkey }
  | { kind: 'refused'; error: PasskeyCreationError };

/** What a command's handler judged before the step. */
export interface Judged {
  passkey?: PasskeyVerdict;
  creation?: CreationVerdict;
}

/** Passkeys as WebAuthn names them. */
export const descriptorsOf = (passkeys: readonly Passkey[]): PasskeyDescriptor[] =>
  passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports }));

/** The passkeys that a person may use in this tenant. */
export const usablePasskeys = (world: World, person: Person): Passkey[] =>
  world.tenant.allowedMethods.includes('fido2') ? person.passkeys : [];

/** Whether the page asks for a passkey before a password: there is no password, or a passkey was used last. */
export const isPasskeyAskedFirst = (world: World, person: Person): boolean =>
  usablePasskeys(world, person).length > 0 &&
  (person.password === null || person.lastFirstFactor === 'fido2');

/** The passkey that is asked for now, by whom, and whose may answer: everybody's where nobody is named yet. */
export const askedPasskey = (
  world: World,
): { asked: PasskeyAsked | null; people: readonly Person[] } => {
  const { attempt, people } = world;
  if (!attempt) return { asked: world.passkey, people };
  return { asked: attempt.passkey, people: people.filter(({ id }) => id === attempt.personId) };
};

/** The world with a new challenge for a passkey, and why the last answer was refused. */
export const askPasskey = (world: World, error: PasskeyError | null = null): World => {
  const issued = issueChallenge(world);
  const passkey = { challenge: issued.challenge, error };
  const { attempt } = issued.world;
  return attempt
    ? { ...issued.world, attempt: { ...attempt, passkey } }
    : { ...issued.world, passkey };
};

/** A challenge as the page is told it. */
export const passkeyRequest = (
  asked: PasskeyAsked | null,
  passkeys: readonly Passkey[],
): PasskeyRequest => ({
  challenge: asked?.challenge ?? '',
  credentials: descriptorsOf(passkeys),
  canRehearse: passkeys.some(({ isDemo }) => isDemo),
  ...(asked?.error ? { error: asked.error } : {}),
});

/** A passkey that is to say who signs in: any of this page's address may answer. */
export const passkeyOfAnybody = (world: World, asked: PasskeyAsked): Requirement => {
  const passkeys = knownPeople(world).flatMap((person) => usablePasskeys(world, person));
  return {
    kind: 'usePasskey',
    ...passkeyRequest(asked, passkeys),
    credentials: [],
    hasPassword: false,
  };
};
