import type { ResetProblem } from '../../../src/api/contract.ts';
import type { RuleId } from '../rules.ts';
import { isExternal } from '../cross-tenant.ts';
import type { World } from '../world.ts';
import type { Person } from '../world/person.ts';
import { countMethods, gatesFor, isAdministrator, resetMethods } from './methods.ts';

/**
 * Why somebody cannot reset their own password at a moment, in the order in which it is looked at; null if they can.
 * Source: "Self-service password reset deep dive",
 * https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks
 */
export const resetProblem = (
  world: World,
  person: Person,
  at: string,
): { problem: ResetProblem; rule: RuleId } | null => {
  const { enabled } = world.tenant.selfServicePasswordReset;
  if (isExternal(world, person)) return { problem: 'guest', rule: 'guestResetsAtHome' };
  if (!enabled && !isAdministrator(world, person))
    return { problem: 'notEnabled', rule: 'resetChecksBeforeProof' };
  if (person.account === 'disabled')
    return { problem: 'accountDisabled', rule: 'disabledAccountIsNotReset' };
  const methods = resetMethods(world, person).map(({ method }) => method);
  if (countMethods(methods) < gatesFor(world, person))
    return { problem: 'notEnoughMethods', rule: 'resetChecksBeforeProof' };
  if (person.isHybrid && !world.tenant.onPremises.passwordWriteback)
    return { problem: 'writebackMissing', rule: 'resetChecksBeforeProof' };
  const until = person.resetBlockedUntil;
  if (until !== null && Date.parse(at) < Date.parse(until))
    return { problem: 'tooManyAttempts', rule: 'resetIsThrottled' };
  return null;
};
