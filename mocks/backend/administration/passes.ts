import type { AdministratorAct, Refusal } from '../../../src/api/contract.ts';
import { digest } from '../authentication/digest.ts';
import { issueId, issuePass } from '../ids.ts';
import { type World, withPerson } from '../world.ts';
import type { Administrator } from '../world/administrator.ts';
import type { Person } from '../world/person.ts';
import type { ActHandler } from './administer.ts';
import { memberFor, refuse } from './people.ts';

/**
 * What a tenant that changed nothing allows, in minutes.
 * Source: "Configure Temporary Access Pass to register passwordless authentication methods",
 * https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass
 */
export const passLifetime = { minimum: 60, standard: 60, maximum: 480 };

type Wanted = Extract<AdministratorAct, { type: 'createTemporaryAccessPass' }>;

const startOf = ({ startDateTime }: Wanted, at: string): string | Refusal => {
  if (startDateTime === undefined) return at;
  const start = Date.parse(startDateTime);
  if (Number.isNaN(start))
    return refuse('invalid', `${startDateTime} is no date and time.`, 'passStart');
  if (start < Date.parse(at)) return refuse('invalid', `${startDateTime} has passed.`, 'passStart');
  return new Date(start).toISOString();
};

const ownerOf = (world: World, by: Administrator, userId: string): Person | Refusal => {
  const person = memberFor(world, by, userId, 'accountIsAtHome');
  if ('error' in person) return person;
  return person.id === by.id || person.userPrincipalName === by.userPrincipalName
    ? refuse('invalid', 'Nobody makes a pass for themselves.', 'passForOneself')
    : person;
};

/** Makes a pass for a user, in place of the one there was. What was signed in to with that ends with it. */
export const createTemporaryAccessPass: ActHandler<'createTemporaryAccessPass'> = (
  world,
  act,
  by,
  at,
) => {
  const person = ownerOf(world, by, act.userId);
  if ('error' in person) return person;
  const { minimum, standard, maximum } = passLifetime;
  const lifetimeInMinutes = act.lifetimeInMinutes ?? standard;
  if (
    !Number.isInteger(lifetimeInMinutes) ||
    lifetimeInMinutes < minimum ||
    lifetimeInMinutes > maximum
  )
    return refuse(
      'invalid',
      `A pass lasts ${minimum} to ${maximum} minutes, not ${lifetimeInMinutes}.`,
      'passLifetime',
    );
  const startDateTime = startOf(act, at);
  if (typeof startDateTime !== 'string') return startDateTime;
  const issued = issuePass(world);
  const salt = issueId(issued.world, 'salt');
  return withPerson(salt.world, {
    ...person,
    temporaryAccessPass: {
      digest: digest(issued.pass, salt.id),
      startDateTime,
      lifetimeInMinutes,
      isUsableOnce: act.isUsableOnce ?? false,
      usedAt: null,
    },
    toldByStaff: { ...person.toldByStaff, pass: issued.pass },
  });
};

/** Takes a user's pass away, used or not. */
export const deleteTemporaryAccessPass: ActHandler<'deleteTemporaryAccessPass'> = (
  world,
  { userId },
  by,
) => {
  const person = memberFor(world, by, userId, 'accountIsAtHome');
  if ('error' in person) return person;
  if (!person.temporaryAccessPass) return refuse('notFound', `${userId} has no pass.`, 'noPass');
  return withPerson(world, {
    ...person,
    temporaryAccessPass: null,
    toldByStaff: { ...person.toldByStaff, pass: null },
  });
};
