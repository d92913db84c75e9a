import type { Refusal } from '../../../src/api/contract.ts';
import type { RiskDetail, RiskState } from '../../graph/index.ts';
import { isOpen } from '../risk.ts';
import { type World, withPerson } from '../world.ts';
import type { Administrator } from '../world/administrator.ts';
import type { Attempt } from '../world/attempt.ts';
import type { Person } from '../world/person.ts';
import type { ActHandler } from './administer.ts';
import { forEach, isAtRisk, memberFor, refuse, withSignIns } from './people.ts';

/** How a risk is closed: its state, and why it has that. */
interface Closing {
  riskState: RiskState;
  riskDetail: RiskDetail;
}

/** A sign-in whose risk is closed; what was found in real time stays. */
export const closeSignIn = (attempt: Attempt, closing: Closing): Attempt => ({
  ...attempt,
  signInRisk: { ...attempt.signInRisk, ...closing, riskLevelAggregated: 'none' },
});

/** The world in which a person's risk is closed, and with it every open risky sign-in of the tenant's log. */
export const closeUserRisk = (
  world: World,
  tenantId: string,
  person: Person,
  closing: Closing,
): World => {
  const closed = withSignIns(world, tenantId, (attempt) =>
    attempt.personId === person.id && isOpen(attempt.signInRisk)
      ? closeSignIn(attempt, closing)
      : attempt,
  );
  return withPerson(closed, {
    ...person,
    risk: { ...closing, riskLevel: 'none', riskEventTypes: [] },
  });
};

const closeEach = (
  world: World,
  userIds: readonly string[],
  by: Administrator,
  closing: Closing,
): World | Refusal =>
  forEach(world, userIds, (present, userId) => {
    const person = memberFor(present, by, userId, 'riskIsAtHome');
    if ('error' in person) return person;
    if (!isAtRisk(present, by.tenantId, person))
      return refuse('invalid', `${userId} is not at risk any more.`, 'userNotAtRisk');
    return closeUserRisk(present, by.tenantId, person, closing);
  });

/**
 * Closes all risk of some users, without anything being done about password or registration. It cannot be undone.
 * Source: "Remediate risks and unblock users",
 * https://learn.microsoft.com/entra/id-protection/howto-identity-protection-remediate-unblock
 */
export const dismissUserRisk: ActHandler<'dismissUserRisk'> = (world, { userIds }, by) =>
  closeEach(world, userIds, by, {
    riskState: 'dismissed',
    riskDetail: 'adminDismissedAllRiskForUser',
  });

/** Says that some users were never compromised: their risk and that of their sign-ins was a false alarm. */
export const confirmUserSafe: ActHandler<'confirmUserSafe'> = (world, { userIds }, by) =>
  closeEach(world, userIds, by, {
    riskState: 'confirmedSafe',
    riskDetail: 'adminConfirmedAccountSafe',
  });

/**
 * Says that some users are compromised, at risk so far or not: high risk from now on, with a detection that says so.
 * Source: "riskyUser: confirmCompromised", https://learn.microsoft.com/graph/api/riskyuser-confirmcompromised
 */
export const confirmUserCompromised: ActHandler<'confirmUserCompromised'> = (
  world,
  { userIds },
  by,
) =>
  forEach(world, userIds, (present, userId) => {
    const person = memberFor(present, by, userId, 'riskIsAtHome');
    if ('error' in person) return person;
    const riskDetail = 'adminConfirmedUserCompromised';
    if (person.risk.riskDetail === riskDetail)
      return refuse('invalid', `${userId} was confirmed compromised already.`, 'alreadyConfirmed');
    const open = isOpen(person.risk) ? person.risk.riskEventTypes : [];
    return withPerson(present, {
      ...person,
      risk: {
        riskLevel: 'high',
        riskState: 'confirmedCompromised',
        riskDetail,
        riskEventTypes: [...open, riskDetail],
      },
    });
  });
