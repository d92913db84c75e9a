import type { DemandedControl, Requirement } from './requirements.ts';
import type { RuleId } from './rules.ts';
import { isMfaCombination, isMfaStrength, meetsStrength } from './strengths.ts';
import type { SignInClientAppType } from './types.ts';

/** What this sign-in has already shown. */
export type Session = {
  /** Graph `authenticationMethodModes` used now, not earlier: `password`, `fido2`, `password,softwareOath`. */
  readonly combinationsUsed: readonly string[];
  /** MFA carried by an earlier session or by a trusted home tenant. */
  readonly mfaClaim: boolean;
  readonly isCompliant: boolean;
  readonly isDomainJoined: boolean;
  /** The risk password change was done in this sign-in. */
  readonly passwordChanged: boolean;
  /** Risk remediation without a password: sessions were revoked and the person signed in again. */
  readonly sessionRevokedAndReturned: boolean;
  readonly acceptedTermsOfUse: readonly string[];
  readonly clientAppType: SignInClientAppType;
  readonly isApprovedApplication?: boolean;
  readonly isCompliantApplication?: boolean;
  readonly completedCustomAuthenticationFactors?: readonly string[];
};

/** Whether a requirement is met, and what decided that. */
export type Answer = { readonly isMet: boolean; readonly rules: readonly RuleId[] };

const answer = (isMet: boolean, ...rules: readonly RuleId[]): Answer => ({
  isMet,
  rules: isMet ? ['satisfiedNotAskedAgain', ...rules] : rules,
});

const mfaAnswer = (requirement: Requirement, session: Session): Answer => {
  const { strength, everyTime } = requirement;
  const { combinationsUsed, mfaClaim } = session;
  const used = strength
    ? meetsStrength(strength, combinationsUsed)
    : combinationsUsed.some(isMfaCombination);
  // Proved now, because it was asked for: nothing is left out.
  if (used) return { isMet: true, rules: ['strongMethodMeetsMfa'] };
  // A claim says that MFA was done, not how.
  const claimWouldDo = mfaClaim && (strength === null || isMfaStrength(strength));
  if (claimWouldDo && everyTime) return answer(false, 'everyTimeAsksAgain');
  if (claimWouldDo) return strength === null ? answer(true) : answer(true, 'claimMeetsMfaStrength');
  const otherMfa = mfaClaim || combinationsUsed.some(isMfaCombination);
  return strength !== null && otherMfa ? answer(false, 'strengthNamesTheMethods') : answer(false);
};

const among = (id: string | null, done: readonly string[] = []): boolean =>
  id !== null && done.includes(id);

const answers: Readonly<
  Record<DemandedControl, (requirement: Requirement, session: Session) => Answer>
> = {
  mfa: mfaAnswer,
  compliantDevice: (_, session) => answer(session.isCompliant),
  domainJoinedDevice: (_, session) => answer(session.isDomainJoined),
  approvedApplication: (_, session) => answer(session.isApprovedApplication === true),
  compliantApplication: (_, session) => answer(session.isCompliantApplication === true),
  passwordChange: (_, session) => answer(session.passwordChanged),
  riskRemediation: (_, session) =>
    answer(session.passwordChanged || session.sessionRevokedAndReturned),
  termsOfUse: ({ id }, session) => answer(among(id, session.acceptedTermsOfUse)),
  customAuthenticationFactors: ({ id }, session) =>
    answer(among(id, session.completedCustomAuthenticationFactors)),
  unknownFutureValue: () => answer(false, 'unnamedControlCannotBeJudged'),
};

/** Whether the sign-in has already met a requirement. */
export const answerTo = (requirement: Requirement, session: Session): Answer =>
  requirement.isReplaced
    ? { isMet: true, rules: [] }
    : answers[requirement.control](requirement, session);

/** Whether the client is too old to show a page. Source: Conditional Access: Conditions, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-conditions */
export const isLegacyClient = ({ clientAppType }: Session): boolean =>
  clientAppType === 'exchangeActiveSync' || clientAppType === 'other';

/** What a session has shown before anybody has proved anything: what policies ask of it is everything they ask. */
export const shownNothing: Omit<Session, 'clientAppType'> = {
  combinationsUsed: [],
  mfaClaim: false,
  isCompliant: false,
  isDomainJoined: false,
  passwordChanged: false,
  sessionRevokedAndReturned: false,
  acceptedTermsOfUse: [],
};
