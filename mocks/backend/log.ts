import type { AttemptStatus, Requirement } from '../../src/api/contract.ts';
import { assess } from './assess.ts';
import { passwordCodes } from './error-codes.ts';
import { isStoppedByProtection } from './risk.ts';
import { appliedPolicies, conditionalAccessStatus } from './applied-policies.ts';
import { isFirstFactorPassed } from './session.ts';
import { personOf, type World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Circumstances } from './world/circumstances.ts';
import type { SignInRecord } from './world/sign-in-record.ts';

type Result = Pick<AttemptStatus, 'outcome' | 'errorCode'>;

/**
 * What the log adds where a proof failed, in its words.
 * Source: "Use the sign-ins report to review Microsoft Entra multifactor authentication events",
 * https://learn.microsoft.com/entra/identity/authentication/howto-mfa-reporting
 */
const additionalDetails = (requirement: Requirement): string | null => {
  const denied = (reason: string): string => `MFA denied; ${reason}`;
  switch (requirement.kind) {
    case 'requestDenied':
      if (requirement.reported) return 'MFA denied, Fraud Code Entered';
      return denied(
        requirement.method === 'voice' ? 'user hung up' : 'user declined the authentication',
      );
    case 'requestTimedOut':
      return denied(
        requirement.method === 'voice'
          ? "unable to reach the user's phone"
          : "user didn't respond to mobile app notification",
      );
    case 'enterCode':
      if (requirement.error === 'reused') return denied('verification code already used once');
      return requirement.error && requirement.error !== 'empty'
        ? denied('user entered incorrect code')
        : null;
    case 'tooManyAttempts':
      return denied('entered incorrect code too many times');
    default:
      return null;
  }
};

const failed = (errorCode: number): Result => ({ outcome: 'failed', errorCode });
const interrupted = (errorCode: number): Result => ({ outcome: 'interrupted', errorCode });

/** Whether name and password were right, so that something else stops the sign-in. */
const refusedByPolicy = ({ attempt }: World): boolean =>
  attempt !== null && attempt.firstFactor !== null;

/**
 * The log's result if the person left at a requirement.
 * Source: "Microsoft Entra authentication and authorization error codes",
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const resultAt = (world: World, requirement: Requirement): Result => {
  // The sign-in itself went through; what ended is its session.
  if (requirement.kind === 'sessionEnded') return { outcome: 'granted', errorCode: 0 };
  if ('details' in requirement)
    return { outcome: 'blocked', errorCode: requirement.details.errorCode };
  switch (requirement.kind) {
    case 'password': {
      if (!requirement.error || requirement.error === 'empty') return interrupted(0);
      const code = passwordCodes[requirement.error];
      const stopped = world.attempt?.firstFactor && isStoppedByProtection(world);
      return stopped ? { outcome: 'blocked', errorCode: code } : failed(code);
    }
    case 'mailAccount':
      return interrupted(0);
    case 'mailSignInFailed': {
      const { errorCode } = requirement;
      return refusedByPolicy(world) ? { outcome: 'blocked', errorCode } : failed(errorCode);
    }
    case 'usePasskey': {
      if (!requirement.error) return interrupted(0);
      return failed(requirement.error === 'accountDisabled' ? 50057 : 500121);
    }
    case 'temporaryAccessPass':
      if (!requirement.error || requirement.error === 'empty') return interrupted(0);
      return failed(requirement.error === 'accountDisabled' ? 50057 : 50126);
    case 'offerRegistration':
      return interrupted(requirement.daysLeft === null ? 50125 : 50072);
    case 'enrolEmail':
    case 'tryEmail':
    case 'enrolQuestions':
      return interrupted(50125);
    case 'demandRegistration':
    case 'enrolAuthenticator':
    case 'tryAuthenticator':
    case 'authenticatorAdded':
    case 'nudgeAuthenticator':
    case 'enrolOtherApp':
    case 'enrolPasskey':
    case 'namePasskey':
    case 'methodAdded':
    case 'enrolPhone':
    case 'tryText':
    case 'tryCall':
    case 'registrationComplete':
      return interrupted(50072);
    case 'requestDenied':
    case 'requestTimedOut':
    case 'tooManyAttempts':
      return failed(500121);
    case 'throttled':
      return failed(50088);
    case 'confirmPasskey':
      return requirement.error ? failed(500121) : interrupted(50074);
    case 'enterCode':
      return requirement.error && requirement.error !== 'empty'
        ? failed(500121)
        : interrupted(50074);
    case 'changePassword':
      return interrupted(50135);
    case 'acceptTerms':
      return interrupted(50158);
    case 'changeExpiredPassword':
    case 'changeTemporaryPassword':
      return interrupted(50055);
    case 'signInAgain':
      return interrupted(50133);
    case 'staySignedIn':
      return interrupted(50140);
    case 'application':
      return { outcome: 'granted', errorCode: 0 };
    default:
      return interrupted(50074);
  }
};

/** What the sign-in log says of the running attempt, also beside a password reset; null before there is one. */
export const statusOf = (
  world: World,
  requirement: Requirement,
  at: string,
): AttemptStatus | null => {
  const { attempt, reset } = world;
  if (!attempt) return null;
  if (reset)
    return statusOf(
      { ...world, reset: null },
      assess({ ...world, reset: null }, at).requirement,
      at,
    );
  const { requestId, correlationId } = attempt;
  return {
    ...resultAt(world, requirement),
    additionalDetails: additionalDetails(requirement),
    requestId,
    correlationId,
    timestamp: at,
  };
};

/** What the log keeps of where, and with what, somebody signs in. */
export const conditionsIn = ({
  surroundings: _where,
  transferMethod: _how,
  detection: _found,
  ...conditions
}: Circumstances): SignInRecord['conditions'] => conditions;

const recordOf = (present: World, attempt: Attempt, at: string): SignInRecord => {
  // The attempt stays as it was judged, whatever IT staff changed since.
  const tenant = attempt.tenantBefore ?? present.tenant;
  const world: World = { ...present, tenant, reset: null };
  const assessment = assess(world, at);
  const result = resultAt(world, assessment.requirement);
  const isPassed = isFirstFactorPassed(attempt, personOf(world, attempt));
  return {
    attempt: { ...attempt, tenantBefore: null },
    tenantId: world.tenant.id,
    application: world.tenant.application,
    conditions: conditionsIn(world.circumstances),
    appliedConditionalAccessPolicies: isPassed ? appliedPolicies(world, attempt, assessment) : [],
    conditionalAccessStatus: conditionalAccessStatus(isPassed, assessment, result),
    ...result,
    additionalDetails: additionalDetails(assessment.requirement),
    at,
  };
};

/** The line that the running attempt has in the log; it has one as soon as its first factor has passed. */
export const presentRecord = (world: World, at: string): SignInRecord | null =>
  world.attempt?.firstFactor ? recordOf(world, world.attempt, at) : null;

/** The world with the running attempt written into its log. */
export const record = (world: World, at: string): World =>
  world.attempt
    ? { ...world, signIns: [...world.signIns, recordOf(world, world.attempt, at)] }
    : world;
