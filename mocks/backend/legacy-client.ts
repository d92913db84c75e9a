import type { Requirement, SignInContext } from '../../src/api/contract.ts';
import type { Case, Finding } from './case.ts';
import { details } from './details.ts';
import { passwordCodes } from './error-codes.ts';
import type { World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Circumstances } from './world/circumstances.ts';

/**
 * Whether the client sends name and password by itself and can show no page.
 * Source: "Conditional Access: Conditions",
 * https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions
 */
export const isLegacyClient = ({ clientAppType }: Pick<Circumstances, 'clientAppType'>): boolean =>
  clientAppType === 'exchangeActiveSync' || clientAppType === 'other';

/** Where the sign-in happens, as pages are told. */
export const surroundingsOf = (circumstances: Circumstances): SignInContext['surroundings'] =>
  isLegacyClient(circumstances) ? 'mailProgram' : circumstances.surroundings;

/** What a mail program shows before it has signed in. It does not say that nobody has the name. */
export const mailRequirement = ({ userNameError }: World): Requirement => {
  if (userNameError === null) return { kind: 'mailAccount' };
  return userNameError === 'empty'
    ? { kind: 'mailAccount', error: userNameError }
    : { kind: 'mailSignInFailed', errorCode: 50034 };
};

/** The answer to a password that was not accepted. */
export const passwordRefused = ({ passwordError }: Attempt): Requirement =>
  passwordError
    ? { kind: 'mailSignInFailed', errorCode: passwordCodes[passwordError] }
    : { kind: 'mailAccount' };

/** Security defaults let nobody in by legacy authentication. */
export const securityDefaultsBlock = (c: Case): Finding => {
  if (!c.world.tenant.securityDefaults.isEnabled) return null;
  c.because('securityDefaultsBlockLegacyClients');
  return { requirement: { kind: 'accessBlocked', details: details(c, 530035) } };
};

/** The code that the log has for what would be shown on a page. */
const codeOf = (requirement: Requirement): number => {
  if ('details' in requirement) return requirement.details.errorCode;
  if (requirement.kind === 'password' && requirement.error) return passwordCodes[requirement.error];
  return 50055;
};

/** A step of the assessment whose finding a program without pages is told as nothing but a refusal. */
export const asRefusal =
  (step: (c: Case) => Finding) =>
  (c: Case): Finding => {
    const found = step(c);
    if (!found) return null;
    c.because('legacyClientShowsNoPage');
    return { requirement: { kind: 'mailSignInFailed', errorCode: codeOf(found.requirement) } };
  };
