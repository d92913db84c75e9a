import type { OfferedResetMethod, ResetMethod } from '../../../src/api/contract.ts';
import type { Person, Reset, World } from '../world.ts';

/** Whether stricter rules than the tenant's hold: two proofs, and no security questions. */
export const isAdministrator = (person: Person): boolean => person.user.roleTemplateIds.length > 0;

/** Methods that administrators may use, whatever the tenant's policy says. */
const forAdministrators: readonly ResetMethod[] = ['email', 'appNotification', 'appCode'];

/** How many proofs this person's reset takes. */
export const gatesFor = (world: World, person: Person): 1 | 2 =>
  isAdministrator(person) ? 2 : world.tenant.selfServicePasswordReset.gates;

/** Both features of the app are one method: having used one, nobody proves more with the other. */
const familyOf = (method: ResetMethod): string => (method.startsWith('app') ? 'app' : method);

const masked = (email: string): string =>
  email.replace(/^(.{2}).*(?=@)/, (_all, first: string) => `${first}${'•'.repeat(6)}`);

const registered = (world: World, person: Person): OfferedResetMethod[] => {
  const { authenticator, email, securityQuestions } = person;
  const { questions } = world.tenant.selfServicePasswordReset;
  const app = (mode: 'microsoftAuthenticatorPush' | 'softwareOath') =>
    authenticator?.methods.includes(mode) === true;
  const found: [ResetMethod, has: boolean, hint: string | null][] = [
    ['email', email !== null, email && masked(email)],
    ['appNotification', app('microsoftAuthenticatorPush'), null],
    ['appCode', app('softwareOath'), null],
    ['securityQuestion', securityQuestions.length >= questions, null],
  ];
  return found.filter(([, has]) => has).map(([method, , hint]) => ({ method, hint }));
};

/**
 * The registered methods that this person's reset may use. One gate takes no notification, only the app's code, until a
 * tenant has moved its methods to the policy for all of them.
 * Source: "Self-service password reset deep dive",
 * https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks
 */
export const resetMethods = (world: World, person: Person): OfferedResetMethod[] => {
  const policy = world.tenant.selfServicePasswordReset;
  const allowed = isAdministrator(person) ? forAdministrators : policy.methods;
  const notifies = policy.unifiedPolicy || gatesFor(world, person) === 2;
  return registered(world, person).filter(
    ({ method }) => allowed.includes(method) && (method !== 'appNotification' || notifies),
  );
};

/** How many of some methods count as different ones. */
export const countMethods = (methods: readonly ResetMethod[]): number =>
  new Set(methods.map(familyOf)).size;

/** The methods that a reset can still use after what it has proved. */
export const methodsLeft = (world: World, person: Person, reset: Reset): OfferedResetMethod[] => {
  const used = reset.proved.map(familyOf);
  return resetMethods(world, person).filter(({ method }) => !used.includes(familyOf(method)));
};
