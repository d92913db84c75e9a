import type {
  AuthenticationMethod,
  OfferedMethod,
  RequestMethod,
  Requirement,
} from '../../src/api/contract.ts';
import { type Case, type Finding, maximumWrongCodes, offeredMethods, takesCode } from './case.ts';
import { passkeyRequest, usablePasskeys } from './authentication/passkey.ts';
import { standing } from './authentication/number-matching.ts';
import { callOf, callStanding } from './authentication/telephony.ts';
import { isMfaCombination, type UnmetControl } from './conditional-access/index.ts';
import { details } from './details.ts';
import { noteDisabled, noteRoom, registering, restricted } from './assess-registration.ts';
import { isMfaCapable, meetsAll, usableMethods } from './methods.ts';
import { isRegistrationRestricted, mustProveToRegister } from './registration.ts';
import { choices, interruptOf } from './registration-plan.ts';
import { isChangeRequested, sessionOf } from './session.ts';
import { userOf } from './world.ts';

type Need = Extract<UnmetControl, { control: 'mfa' }>;

const unregistered = (c: Case, need: Need): Finding => {
  noteDisabled(c);
  if (need.riskDriven) {
    c.because(
      need.signInRiskDriven
        ? 'unregisteredAtSignInRiskIsBlocked'
        : 'unregisteredAtUserRiskIsBlocked',
    );
    return { requirement: { kind: 'signInBlocked', details: details(c, 53004) } };
  }
  if (isRegistrationRestricted(c.world, c.attempt)) return restricted(c);
  if (choices(c.world, c.person, need.strengths).length === 0) return methodsUnavailable(c);
  c.because('mfaDemandWithdrawsSkip', 'registeringCountsAsMfa');
  return { requirement: demanded(c, need) };
};

const demanded = ({ world, person }: Case, { strengths }: Need): Requirement => ({
  kind: 'demandRegistration',
  ...interruptOf(world, person, 'conditionalAccess', strengths),
});

const methodsUnavailable = (c: Case): Finding => {
  c.because('methodOutsideStrengthAtRiskIsBlocked');
  return { requirement: { kind: 'methodsUnavailable', details: details(c, 53003) } };
};

/** A strength that no registered method meets: whoever may set one up proves MFA first, with what there is. */
const methodDemanded = (c: Case, need: Need): Finding => {
  const { attempt, person, world } = c;
  const hasChoice = choices(world, person, need.strengths).length > 0;
  if (!hasChoice) noteRoom(c);
  if (need.riskDriven || !hasChoice) return methodsUnavailable(c);
  c.because('strengthLeadsToRegistration');
  if (!attempt.mfa) return challenge(c, { ...need, strengths: [] });
  if (isRegistrationRestricted(world, attempt)) return restricted(c);
  return {
    requirement: demanded(c, need),
    due: 'openWizard',
  };
};

const denied = (
  { because }: Case,
  method: RequestMethod,
  methods: OfferedMethod[],
  isReported: boolean,
): Finding => {
  if (isReported) because('reportRaisesUserRisk');
  const requirement = { kind: 'requestDenied' as const, method, methods };
  return { requirement: isReported ? { ...requirement, reported: true } : requirement };
};

const pushed = (c: Case, methods: OfferedMethod[]): Finding => {
  const { attempt, person, at } = c;
  const method = 'microsoftAuthenticatorPush';
  const request = attempt.challenge;
  if (!request)
    return { requirement: { kind: 'requestTimedOut', method, methods }, due: 'sendRequest' };
  const state = standing(request, at, person.mfaBlocked);
  if (state === 'denied') return denied(c, method, methods, request.answer === 'reported');
  if (state === 'timedOut') return { requirement: { kind: 'requestTimedOut', method, methods } };
  const { number, expiresAt } = request;
  return { requirement: { kind: 'approveRequest', number, expiresAt, methods } };
};

const called = (c: Case, hint: string, methods: OfferedMethod[]): Finding => {
  const { world, attempt, at } = c;
  const method = 'voice';
  const call = callOf(world, attempt.phoneMessageId);
  if (!call) return { requirement: { kind: 'requestTimedOut', method, methods }, due: 'placeCall' };
  const state = callStanding(call, at);
  if (state === 'waiting')
    return { requirement: { kind: 'answerCall', hint, expiresAt: call.expiresAt, methods } };
  if (state === 'unanswered') return { requirement: { kind: 'requestTimedOut', method, methods } };
  return denied(c, method, methods, state === 'reported');
};

const keyed = ({ world, attempt, person }: Case, methods: OfferedMethod[]): Finding => {
  const request = passkeyRequest(attempt.passkey, usablePasskeys(world, person));
  return {
    requirement: { kind: 'confirmPasskey', methods, ...request },
    due: attempt.passkey ? null : 'askPasskey',
  };
};

const challenge = (c: Case, need: Pick<Need, 'strengths'>): Finding => {
  const { attempt, because } = c;
  const methods = offeredMethods(c).filter(({ method }) => meetsAll(need.strengths, method));
  // Whoever has nothing but codes, and used them up, is offered nothing: no request may be sent instead.
  const isUsedUp = takesCode(attempt.method) && attempt.wrongCodes >= maximumWrongCodes;
  const asked = attempt.method
    ? methods.find(({ method }) => method === attempt.method)
    : methods[0];
  if (isUsedUp || !asked) return { requirement: { kind: 'tooManyAttempts', methods } };
  if (attempt.method === null && methods.length > 1) because('systemPreferredMethod');
  const { method, hint } = asked;
  if (method === 'fido2') return keyed(c, methods);
  if (method === 'microsoftAuthenticatorPush' || attempt.challenge) return pushed(c, methods);
  if (attempt.throttled && !takesAppCode(method)) {
    because('telephoneIsThrottled');
    return { requirement: { kind: 'throttled', method, methods } };
  }
  if (method === 'voice') return called(c, hint ?? '', methods);
  const error = attempt.codeError;
  if (error === 'expired') because('textedCodeExpires');
  const isDue = method === 'sms' && attempt.phoneMessageId === null;
  return {
    requirement: {
      kind: 'enterCode',
      method,
      hint: method === 'sms' ? hint : null,
      methods,
      ...(error ? { error } : {}),
    },
    due: isDue ? 'sendText' : null,
  };
};

const takesAppCode = (method: AuthenticationMethod): method is 'softwareOath' =>
  method === 'softwareOath';

/** Step of the assessment: MFA or an authentication strength that is still to be met. */
export const proofStep = (c: Case): Finding => {
  const { attempt, demand, person, world } = c;
  const unmet = demand.kind === 'demands' ? demand.unmet.find(isProof) : undefined;
  const need = unmet ?? needBeforeChange(c);
  if (attempt.registrationRestricted) return restricted(c);
  const isDirect = userOf(world, person).externalUserType === 'b2bDirectConnectUser';
  if (need && isDirect && !world.tenant.inboundTrust.isMfaAccepted) {
    c.because('directConnectNeedsTrustedMfa');
    return { requirement: { kind: 'accessBlocked', details: details(c, 53003) } };
  }
  if (need?.riskDriven && !isMfaCapable(world, person)) return unregistered(c, need);
  if (attempt.registration) return registering(c, attempt.registration, need);
  if (!need && attempt.provesToRegister && mustProveToRegister(world, attempt)) {
    c.because('mfaBeforeRegisteringMore');
    return challenge(c, { strengths: [] });
  }
  if (!need) return null;
  if (!isMfaCapable(world, person)) return unregistered(c, need);
  if (!usableMethods(world, person).some(({ method }) => meetsAll(need.strengths, method)))
    return methodDemanded(c, need);
  if (need.userRiskDriven && world.tenant.announcesUserRisk && !attempt.riskAcknowledged) {
    c.because('accountAtRiskIsAnnounced');
    return { requirement: { kind: 'acknowledgeRisk' } };
  }
  if (need.signInRiskDriven) c.because('riskPromptLooksOrdinary');
  return challenge(c, need);
};

/** A password change that IT staff asked for takes MFA, whatever the policies say. */
const needBeforeChange = ({ world, attempt, person, because }: Case): Need | undefined => {
  if (!isChangeRequested(attempt, person)) return undefined;
  because('requestedChangeTakesMfa');
  const { mfaClaim, combinationsUsed } = sessionOf(world, attempt, person);
  if (mfaClaim || combinationsUsed.some(isMfaCombination)) return undefined;
  return {
    control: 'mfa',
    policyIds: [],
    strengths: [],
    everyTime: false,
    riskDriven: false,
    signInRiskDriven: false,
    userRiskDriven: false,
  };
};

/** Whether a control asks for a proof of identity. */
const isProof = (control: UnmetControl): control is Need => control.control === 'mfa';
