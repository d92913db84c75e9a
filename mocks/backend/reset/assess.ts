import type { RequirementOf, ResetProgress, ResetRequirement } from '../../../src/api/contract.ts';
import { standing } from '../authentication/number-matching.ts';
import { passwordRules } from '../authentication/password-rules.ts';
import { callOf, callStanding } from '../authentication/telephony.ts';
import type { RuleId } from '../rules.ts';
import type { World } from '../world.ts';
import type { Person } from '../world/person.ts';
import type { Reset } from '../world/reset.ts';
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

/** Whoever reports a call has hung it up: they asked for it themselves. */
const called = (
  world: World,
  { phoneMessageId, proofError }: Reset,
  at: string,
): Pick<RequirementOf<'answerResetCall'>, 'expiresAt' | 'error'> => {
  const call = callOf(world, phoneMessageId);
  const state = call ? callStanding(call, at) : 'unanswered';
  const expiresAt = call?.expiresAt ?? at;
  if (proofError === 'throttled') return { expiresAt, error: proofError };
  if (state === 'waiting' || state === 'confirmed') return { expiresAt };
  return { expiresAt, error: state === 'unanswered' ? state : 'hungUp' };
};

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
  const hint = methods.find((one) => one.method === method)?.hint ?? null;
  if (method === 'mobileCall')
    return { kind: 'answerResetCall', hint: hint ?? '', ...shared, ...called(world, reset, at) };
  if (method === 'email' || method === 'mobileSMS' || method === 'appCode') {
    const codesSent = reset.codesSent.filter((one) => one === method).length;
    const sent = method === 'appCode' ? {} : { codesSent };
    return { kind: 'enterResetCode', method, hint, ...sent, ...shared, ...error };
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
  const rules: RuleId[] = isAdministrator(world, person)
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
  if (reset.proofError === 'throttled') rules.push('telephoneIsThrottled');
  if (reset.proofError === 'expired' && reset.method === 'mobileSMS')
    rules.push('textedCodeExpires');
  const gate = reset.proved.length === 0 ? 1 : 2;
  return { requirement: proof(world, reset, person, { gate, gates }, at), rules };
};
