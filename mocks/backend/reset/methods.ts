import type { OfferedResetMethod, ResetMethod } from '../../../src/api/contract.ts';
import { maskedAddress } from '../authentication/email-address.ts';
import { maskedNumber } from '../authentication/phone-number.ts';
import { userOf, type World } from '../world.ts';
import type { Person } from '../world/person.ts';
import type { Reset } from '../world/reset.ts';

/** Whether stricter rules than the tenant's hold: two proofs, and no security questions. */
export const isAdministrator = (world: World, person: Person): boolean =>
  userOf(world, person).roleTemplateIds.length > 0;

/** Methods that administrators may use, whatever the tenant's policy says. */
const forAdministrators: readonly ResetMethod[] = [
  'email',
  'mobileSMS',
  'mobileCall',
  'appNotification',
  'appCode',
];

/** How many proofs this person's reset takes. */
export const gatesFor = (world: World, person: Person): 1 | 2 =>
  isAdministrator(world, person) ? 2 : world.tenant.selfServicePasswordReset.gates;

/** Both features of the app are one method, and so are both of a number: neither proves more than the other. */
const familyOf = (method: ResetMethod): string => /^(app|mobile)/.exec(method)?.[0] ?? method;

const registered = (world: World, person: Person): OfferedResetMethod[] => {
  const { authenticators, email, phone, securityQuestions } = person;
  const { questions } = world.tenant.selfServicePasswordReset;
  const app = (mode: 'microsoftAuthenticatorPush' | 'softwareOath') =>
    authenticators.some(({ methods }) => methods.includes(mode));
  const number = phone && maskedNumber(phone.number);
  const found: [ResetMethod, has: boolean, hint: string | null][] = [
    ['email', email !== null, email && maskedAddress(email)],
    ['mobileSMS', phone?.methods.includes('sms') === true, number],
    ['mobileCall', phone?.methods.includes('voice') === true, number],
    ['appNotification', app('microsoftAuthenticatorPush'), null],
    ['appCode', app('softwareOath'), null],
    ['securityQuestion', securityQuestions.length >= questions, null],
  ];
  return found.filter(([, has]) => has).map(([method, , hint]) => ({ method, hint }));
};

/**
 * Whether this person's reset may use a method, once it is registered. One gate takes no notification, only the app's
 * code, until a tenant has moved its methods to the policy for all of them.
 * Source: "Self-service password reset deep dive",
 * https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks
 */
export const mayReset = (world: World, person: Person, method: ResetMethod): boolean => {
  const policy = world.tenant.selfServicePasswordReset;
  const allowed = isAdministrator(world, person) ? forAdministrators : policy.methods;
  const notifies = policy.unifiedPolicy || gatesFor(world, person) === 2;
  return allowed.includes(method) && (method !== 'appNotification' || notifies);
};

/** The registered methods that this person's reset may use. */
export const resetMethods = (world: World, person: Person): OfferedResetMethod[] =>
  registered(world, person).filter(({ method }) => mayReset(world, person, method));

/** How many of some methods count as different ones. */
export const countMethods = (methods: readonly ResetMethod[]): number =>
  new Set(methods.map(familyOf)).size;

/** The methods that a reset can still use after what it has proved. */
export const methodsLeft = (world: World, person: Person, reset: Reset): OfferedResetMethod[] => {
  const used = reset.proved.map(familyOf);
  return resetMethods(world, person).filter(({ method }) => !used.includes(familyOf(method)));
};
