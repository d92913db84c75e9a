import type { ResetProgress, ResetRequirement } from '../../../src/api/contract.ts';
import { standing } from '../authentication/number-matching.ts';
import { passwordRules } from '../authentication/password-rules.ts';
import type { RuleId } from '../rules.ts';
import type { Person, Reset, World } from '../world.ts';
import { resetProblem } from './eligibility.ts';
import { countMethods, gatesFor, isAdministrator, methodsLeft } from './methods.ts';

/** What a reset asks for next, and which rules say so. */
export interface ResetAssessment {
  requirement: ResetRequirement;
  rules: RuleId[];
}

/** The person whose password is reset; null before the picture was read, and for a name that nobody has. */
export const personOfReset = (world: World, reset: Reset): Person | null =>
  world.people.find(({ id }) => id === reset.personId) ?? null;

const proof = (
  world: World,
  reset: Reset,
  person: Person,
  progress: ResetProgress,
  at: string,
): ResetRequirement => {
  const methods = methodsLeft(world, person, reset);
  const shared = { ...progress, methods };
  const { method, challenge, proofError } = reset;
  const error = proofError ? { error: proofError } : {};
  if (method === 'appNotification' && challenge) {
    const { number, expiresAt } = challenge;
    const state = standing(challenge, at, person.mfaBlocked);
    const answered = state === 'waiting' ? {} : { error: state };
    return { kind: 'approveReset', number, expiresAt, ...shared, ...answered };
  }
  if (method === 'securityQuestion') {
    const asked = person.securityQuestions.slice(
      0,
      world.tenant.selfServicePasswordReset.questions,
    );
    const questions = asked.map(({ question }) => question);
    const refused = proofError === 'empty' || proofError === 'wrong' ? { error: proofError } : {};
    return { kind: 'answerQuestions', questions, ...shared, ...refused };
  }
  if (method === 'email' || method === 'appCode') {
    const hint = methods.find((one) => one.method === method)?.hint ?? null;
    const mails = method === 'email' ? { mailsSent: reset.mailsSent } : {};
    return { kind: 'enterResetCode', method, hint, ...mails, ...shared, ...error };
  }
  return { kind: 'chooseResetMethod', ...shared };
};

/** What a password reset requires at a moment (ISO 8601 UTC). */
export const assessReset = (world: World, reset: Reset, at: string): ResetAssessment => {
  const person = personOfReset(world, reset);
  if (!person) {
    const { userName, picture, userNameError } = reset;
    const error = userNameError ? { error: userNameError } : {};
    const rules: RuleId[] =
      userNameError === 'unknownUser' ? ['unknownUserIsSaidAfterPicture'] : [];
    return { requirement: { kind: 'identifyForReset', userName, picture, ...error }, rules };
  }
  const gates = gatesFor(world, person);
  if (reset.done) {
    const closed = reset.userRiskBefore.riskState !== person.risk.riskState;
    const rules: RuleId[] = [
      'resetZeroesLockout',
      ...(closed ? (['resetRemediatesUser'] as const) : []),
    ];
    return { requirement: { kind: 'resetDone', gate: gates, gates }, rules };
  }
  const refused = resetProblem(world, person, at);
  if (refused) {
    const { problem, rule } = refused;
    const home = problem === 'guest' ? (person.userPrincipalName.split('@')[1] ?? null) : null;
    return { requirement: { kind: 'resetUnavailable', problem, home }, rules: [rule] };
  }
  const rules: RuleId[] = isAdministrator(person)
    ? ['administratorsProveTwice']
    : ['resetProofsAreTheTenants'];
  if (countMethods(reset.proved) >= gates) {
    const error = reset.newPasswordError;
    if (error === 'guessable' || error === 'containsName' || error === 'containsOrganisation')
      rules.push('bannedPasswords');
    const refusal = error && error !== 'currentWrong' && error !== 'reused' ? { error } : {};
    const progress = { gate: gates, gates };
    const requirement = {
      kind: 'chooseNewPassword' as const,
      rules: passwordRules,
      ...progress,
      ...refusal,
    };
    return { requirement, rules };
  }
  const gate = reset.proved.length === 0 ? 1 : 2;
  return { requirement: proof(world, reset, person, { gate, gates }, at), rules };
};
