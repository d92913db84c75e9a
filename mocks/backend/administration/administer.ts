import type { AdministratorAct, AdministratorCommand, Refusal } from '../../../src/api/contract.ts';
import type { World } from '../world.ts';
import type { Administrator } from '../world/administrator.ts';
import { mayDo, rolesFor } from './roles.ts';
import { createNamedLocation, deleteNamedLocation, updateNamedLocation } from './locations.ts';
import { createTemporaryAccessPass, deleteTemporaryAccessPass } from './passes.ts';
import { requirePasswordChange, resetPassword } from './passwords.ts';
import { refuse } from './people.ts';
import { createPolicy, deletePolicy, updatePolicy } from './policies.ts';
import { setOnPremises, setRegistrationPolicy } from './settings.ts';
import { revokeSessions } from './sessions.ts';
import {
  confirmSignInsCompromised,
  confirmSignInsSafe,
  dismissSignInRisk,
} from './sign-in-risk.ts';
import { confirmUserCompromised, confirmUserSafe, dismissUserRisk } from './user-risk.ts';

/** What one act does, once it is known that the administrator may: the next world, or why not. */
export type ActHandler<T extends AdministratorAct['type']> = (
  world: World,
  act: Extract<AdministratorAct, { type: T }>,
  by: Administrator,
  at: string,
) => World | Refusal;

const acts: { [T in AdministratorAct['type']]: ActHandler<T> } = {
  dismissUserRisk,
  confirmUserCompromised,
  confirmUserSafe,
  confirmSignInsCompromised,
  confirmSignInsSafe,
  dismissSignInRisk,
  resetPassword,
  requirePasswordChange,
  revokeSessions,
  createTemporaryAccessPass,
  deleteTemporaryAccessPass,
  createPolicy,
  updatePolicy,
  deletePolicy,
  createNamedLocation,
  updateNamedLocation,
  deleteNamedLocation,
  setRegistrationPolicy,
  setOnPremises,
};

/** Carries out an act of IT staff in the tenant that they run, or says why not. */
export const administer = (
  world: World,
  { by, act }: AdministratorCommand,
  at: string,
): World | Refusal => {
  const administrator = world.administrators.find(({ id }) => id === by);
  if (!administrator) return refuse('notFound', `No administrator ${by} in this rehearsal.`);
  if (!mayDo(administrator.roles, act)) {
    const roles = [...rolesFor[act.type]];
    const problem = `${act.type} takes one of: ${roles.join(', ')}.`;
    return { error: { code: 'forbidden', problem, roles } };
  }
  const handle = acts[act.type] as ActHandler<AdministratorAct['type']>;
  return handle(world, act, administrator, at);
};
