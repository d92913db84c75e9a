import { descriptorsOf } from '../authentication/passkey.ts';
import { fromText, issueChallenge } from '../ids.ts';
import type { PasskeyEnrolment } from '../world/registration.ts';
import type { EnrolmentKind } from './kind.ts';

/** Longest name of a passkey, in characters. */
const longestName = 30;

const named = (enrolment: PasskeyEnrolment, typed: string): PasskeyEnrolment => {
  const name = typed.trim();
  if (name === '') return { ...enrolment, nameError: 'empty' };
  if (Array.from(name).length > longestName) return { ...enrolment, nameError: 'tooLong' };
  const made = enrolment.made && { ...enrolment.made, name };
  return { ...enrolment, made, nameError: null, confirmed: made !== null };
};

/** A passkey: the device makes it, then it is given a name. */
export const fido2: EnrolmentKind<'fido2'> = {
  family: 'passkey',
  isHeld: ({ allowedMethods }, { passkeys }) =>
    allowedMethods.includes('fido2') && passkeys.length > 0,
  proves: ({ allowedMethods }) => (allowedMethods.includes('fido2') ? ['fido2'] : []),
  resets: [],
  tried: () => 'fido2',
  begin: (before) => {
    const { world, challenge } = issueChallenge(before);
    return {
      world,
      enrolment: {
        method: 'fido2',
        challenge,
        made: null,
        confirmed: false,
        error: null,
        nameError: null,
      },
    };
  },
  requirement: ({ world, person }, { challenge, made, error, nameError }, plan) =>
    made
      ? { kind: 'namePasskey', plan, ...(nameError ? { error: nameError } : {}) }
      : {
          kind: 'enrolPasskey',
          plan,
          challenge,
          relyingParty: world.tenant.displayName,
          user: {
            id: fromText(person.id),
            name: person.userPrincipalName,
            displayName: person.displayName,
          },
          exclude: descriptorsOf(person.passkeys),
          canRehearse: !person.passkeys.some(({ isDemo }) => isDemo),
          ...(error ? { error } : {}),
        },
  take: ({ world, enrolment }, command, _at, creation) => {
    if (command.step === 'name') return { world, enrolment: named(enrolment, command.name) };
    if (command.step !== 'passkey') return { world, enrolment };
    if (creation?.kind === 'created')
      return { world, enrolment: { ...enrolment, made: creation.passkey, error: null } };
    const issued = issueChallenge(world);
    const error = creation?.error ?? 'failed';
    return { world: issued.world, enrolment: { ...enrolment, challenge: issued.challenge, error } };
  },
  setAside: (enrolment) => ({ ...enrolment, error: null, nameError: null }),
  hint: ({ passkeys }) => passkeys.at(-1)?.name ?? null,
  save: (_tenant, person, { made }) =>
    made ? { ...person, passkeys: [...person.passkeys, made] } : person,
};
