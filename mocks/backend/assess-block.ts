import type { Case, Finding } from './case.ts';
import { details } from './details.ts';
import { resetProblem } from './reset/eligibility.ts';
import { isStoppedByProtection } from './risk.ts';
import { restricted } from './assess-registration.ts';
import { isRegistrationRestricted } from './registration.ts';
import { isExternal } from './cross-tenant.ts';
import { userOf } from './world.ts';

/** What is stopped whatever the policies say, as if the account were locked. */
export const builtInProtection = ({ world, because }: Case): Finding => {
  if (!isStoppedByProtection(world)) return null;
  because('builtInProtection');
  return { requirement: { kind: 'password', error: 'accountLocked' } };
};

/** A service provider’s technician who is at high risk at home gets into no customer’s tenant. */
export const delegatedAdministrator = (c: Case): Finding => {
  const { attempt, person } = c;
  // A detection of this sign-in does not change the user's level within it.
  const { riskLevel } = attempt.userRiskBefore;
  if (userOf(c.world, person).externalUserType !== 'serviceProvider' || riskLevel !== 'high')
    return null;
  c.because('delegatedAdministratorAtRisk');
  return {
    requirement: { kind: 'accountBlocked', home: true, resets: false, details: details(c, 530034) },
  };
};

/** What a policy blocks, by what it was that made the policy apply. */
export const block = (c: Case): Finding => {
  if (c.demand.kind !== 'block') return null;
  const { cause } = c.demand;
  const { target } = c.world.circumstances;
  const isRegistering =
    target?.kind === 'userAction' && target.userAction === 'registerSecurityInformation';
  if (isRegistering && isRegistrationRestricted(c.world, c.attempt)) return restricted(c);
  if (cause === 'userRisk' && isExternal(c.world, c.person)) return guestBlocked(c);
  if (cause === 'userRisk') return accountBlocked(c);
  const kind = cause === 'signInRisk' ? 'signInBlocked' : 'accessBlocked';
  return { requirement: { kind, details: details(c, 53003) } };
};

/** A reset is no part of the blocked sign-in, and lifts the block where the person can do one. */
export const accountBlocked = (c: Case, where: { onPremises?: true } = {}): Finding => {
  const resets = resetProblem(c.world, c.person, c.at) === null;
  if (resets) c.because('resetLiftsBlock');
  return {
    requirement: {
      kind: 'accountBlocked',
      home: false,
      resets,
      ...where,
      details: details(c, 53003),
    },
  };
};

/** A guest at user risk, whom only the home tenant can help. */
export const guestBlocked = (c: Case): Finding => {
  c.because('guestAtUserRiskFixesAtHome');
  return {
    requirement: { kind: 'accountBlocked', home: true, resets: true, details: details(c, 53011) },
  };
};

/** A device that a policy does not accept. */
export const device = (c: Case): Finding => {
  if (c.demand.kind !== 'demands') return null;
  const unmet = c.demand.unmet.find(
    ({ control }) => control === 'compliantDevice' || control === 'domainJoinedDevice',
  );
  if (!unmet) return null;
  const needs = unmet.control === 'compliantDevice' ? unmet.control : 'domainJoinedDevice';
  const code = needs === 'compliantDevice' ? 53000 : 53001;
  return { requirement: { kind: 'deviceBlocked', needs, details: details(c, code) } };
};

/** Nobody reaches the application past a control that no screen of this rehearsal can meet. */
export const otherControls = (c: Case): Finding => {
  if (c.demand.kind !== 'demands' || c.demand.unmet.length === 0) return null;
  c.because('controlNotPlayedHere');
  return { requirement: { kind: 'accessBlocked', details: details(c, 53003) } };
};

/** What the application is told when it asks for a new token in the name of a session that is over. */
export const endedSession = (c: Case): Finding => {
  const reason = c.attempt.sessionEnded;
  if (!reason) return null;
  c.because('criticalEventEndsSession');
  const code = reason === 'passwordReset' ? 50133 : 50173;
  return { requirement: { kind: 'sessionEnded', reason, details: details(c, code) } };
};
