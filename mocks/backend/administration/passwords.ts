import type { Refusal } from '../../../src/api/contract.ts';
import { digest } from '../authentication/digest.ts';
import { judgeChosenPassword } from '../authentication/password.ts';
import { neverLocked } from '../authentication/smart-lockout.ts';
import { issueId, issuePassword } from '../ids.ts';
import type { World } from '../world.ts';
import type { Administrator } from '../world/administrator.ts';
import type { Person } from '../world/person.ts';
import type { Tenant } from '../world/tenant.ts';
import { withPerson } from '../world.ts';
import type { ActHandler } from './administer.ts';
import { isAtRisk, memberFor, refuse } from './people.ts';
import { tenantOf } from './tenants.ts';
import { withoutSessions } from './sessions.ts';
import { closeUserRisk } from './user-risk.ts';

/** Somebody whose password the cloud can change. */
const changeable = (world: World, by: Administrator, userId: string): Person | Refusal => {
  const person = memberFor(world, by, userId, 'accountIsAtHome');
  if ('error' in person) return person;
  return person.isHybrid && !tenantOf(world, by.tenantId).onPremises.passwordWriteback
    ? refuse(
        'invalid',
        `The password of ${userId} is kept on-premises, and writeback is off.`,
        'needsWriteback',
      )
    : person;
};

/** A password that an administrator typed, or one that is made here: only that is kept, so that it can be told. */
const newPasswordFor = (
  world: World,
  tenant: Tenant,
  person: Person,
  typed: string | undefined,
): { world: World; password: string; told: string | null } | Refusal => {
  if (typed === undefined) {
    const issued = issuePassword(world);
    return { ...issued, told: issued.password };
  }
  const error = typed === '' ? 'empty' : judgeChosenPassword(person, tenant, typed);
  return error
    ? refuse('invalid', `The typed password is refused: ${error}.`, `newPassword.${error}`)
    : { world, password: typed, told: null };
};

/**
 * Replaces a password by a temporary one. That ends the lockout and every session, and remediates the user's risk.
 * Sources: "Remediate risks and unblock users",
 * https://learn.microsoft.com/entra/id-protection/howto-identity-protection-remediate-unblock, and "How does
 * self-service password reset writeback work", https://learn.microsoft.com/entra/identity/authentication/concept-sspr-writeback
 */
export const resetPassword: ActHandler<'resetPassword'> = (world, { userId, newPassword }, by) => {
  const person = changeable(world, by, userId);
  if ('error' in person) return person;
  const chosen = newPasswordFor(world, tenantOf(world, by.tenantId), person, newPassword);
  if ('error' in chosen) return chosen;
  const salt = issueId(chosen.world, 'salt');
  const changed: Person = {
    ...person,
    password: digest(chosen.password, salt.id),
    mustChangePassword: 'temporary',
    account: person.account === 'expiredOnPremises' ? 'enabled' : person.account,
    lockout: neverLocked,
    toldByStaff: { ...person.toldByStaff, password: chosen.told },
  };
  const replaced = withoutSessions(withPerson(salt.world, changed), changed);
  const signedOut = replaced.people.find(({ id }) => id === userId) ?? changed;
  return isAtRisk(world, by.tenantId, person)
    ? closeUserRisk(replaced, by.tenantId, signedOut, {
        riskState: 'remediated',
        riskDetail: 'adminGeneratedTemporaryPassword',
      })
    : replaced;
};

/** Has a user prove MFA and choose another password at the next sign-in. It does nothing about risk until then. */
export const requirePasswordChange: ActHandler<'requirePasswordChange'> = (
  world,
  { userId },
  by,
) => {
  const person = changeable(world, by, userId);
  if ('error' in person) return person;
  if (person.password === null)
    return refuse('invalid', `${userId} has no password.`, 'noPassword');
  if (person.mustChangePassword !== null)
    return refuse('invalid', `${userId} has to change it already.`, 'alreadyRequired');
  return withPerson(world, { ...person, mustChangePassword: 'requested' });
};
