import type { PersonCommand } from '../../../src/api/contract.ts';
import type { Assessment } from '../assess.ts';
import { digest } from '../authentication/digest.ts';
import { judgeOnPremises } from '../authentication/password.ts';
import { passwordRules } from '../authentication/password-rules.ts';
import { issueId } from '../ids.ts';
import { afterOnPremisesChange, isOpen } from '../risk.ts';
import { personById, type World, withPerson } from '../world.ts';
import type { Digest } from '../world/methods.ts';
import type { Person } from '../world/person.ts';
import type { WorkDevice } from '../world/work-device.ts';

type Change = Extract<PersonCommand, { type: 'changePassword' }>;

/** What the computer of the on-premises domain asks for: a new password, and nothing that proves more. */
export const assessWorkDevice = (
  world: World,
  { personId, error, done, userRiskBefore }: WorkDevice,
): Assessment => {
  const resets = world.tenant.onPremises.passwordChangeResetsRisk;
  const { risk } = personById(world, personId);
  return {
    requirement: {
      kind: 'changePasswordOnDevice',
      rules: passwordRules,
      done,
      ...(error ? { error } : {}),
    },
    due: null,
    evaluations: [],
    demand: null,
    rules: [
      ...(done && resets && risk.riskState === 'remediated'
        ? (['onPremisesChangeResetsRisk'] as const)
        : []),
      ...(done && isOpen(userRiskBefore) && isOpen(risk)
        ? (['onPremisesChangeLeavesRisk'] as const)
        : []),
    ],
  };
};

/**
 * Changes the password on-premises, from where its hash comes to the cloud. It closes the user's risk only where the
 * tenant has opted for that.
 * Source: "Remediate risks and unblock users",
 * https://learn.microsoft.com/entra/id-protection/howto-identity-protection-remediate-unblock
 */
export const changePasswordOnDevice = (
  world: World,
  workDevice: WorkDevice,
  typed: Change,
): World => {
  const person = personById(world, workDevice.personId);
  const error = judgeOnPremises(person, typed);
  if (error) return { ...world, workDevice: { ...workDevice, error } };
  const salt = issueId(world, 'salt');
  const password = digest(typed.newPassword, salt.id);
  return {
    ...withOnPremisesPassword(salt.world, person, password),
    workDevice: { ...workDevice, error: null, done: true },
  };
};

/** The world with a password that was changed on-premises. */
export const withOnPremisesPassword = (world: World, person: Person, password: Digest): World => {
  const resets = world.tenant.onPremises.passwordChangeResetsRisk;
  const changed = { ...person, password };
  return withPerson(world, resets ? afterOnPremisesChange(changed) : changed);
};
