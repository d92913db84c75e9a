import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Act, AttemptReply, RequirementKind, RequirementOf } from '../../src/api/contract.ts';
import { ordinaryMoment, personasOf, type Scenario, worldOf } from './scenario.ts';
import { scenarioById, scenarios } from './index.ts';
import { play } from './play.ts';

/** The screens that may stand for each requirement; the first is where a reply leads. */
const screens: Record<RequirementKind, readonly string[]> = {
  pickAccount: ['signIn.pickAccount'],
  userName: ['signIn.username'],
  password: ['signIn.password'],
  usePasskey: ['signIn.passkey'],
  temporaryAccessPass: ['signIn.temporaryAccessPass'],
  offerRegistration: ['moreInfoRequired.skippable'],
  demandRegistration: ['moreInfoRequired.mandatory'],
  enrolAuthenticator: [
    'register.securityInfo.getApp',
    'register.securityInfo.setUp',
    'register.securityInfo.scanQrCode',
    'register.securityInfo.chooseMethod',
  ],
  enrolOtherApp: [
    'register.securityInfo.otherApp',
    'register.securityInfo.scanOtherApp',
    'register.securityInfo.enterCode',
  ],
  enrolPasskey: ['register.securityInfo.passkey', 'register.securityInfo.chooseMethod'],
  namePasskey: ['register.securityInfo.passkeyName'],
  enrolPhone: ['register.securityInfo.phone', 'register.securityInfo.chooseMethod'],
  tryText: ['register.securityInfo.phoneCode'],
  tryCall: ['register.securityInfo.phoneCall'],
  enrolEmail: ['register.securityInfo.email', 'register.securityInfo.chooseMethod'],
  tryEmail: ['register.securityInfo.emailCode'],
  enrolQuestions: ['register.securityInfo.questions', 'register.securityInfo.chooseMethod'],
  registrationComplete: ['register.securityInfo.complete'],
  methodAdded: ['register.securityInfo.methodAdded'],
  tryAuthenticator: ['register.securityInfo.tryItOut'],
  authenticatorAdded: ['register.securityInfo.added'],
  nudgeAuthenticator: ['register.nudgeSkippable'],
  acknowledgeRisk: ['risk.accountAtRisk'],
  approveRequest: ['mfa.prompt.push', 'mfa.prompt.methods'],
  enterCode: ['mfa.prompt.code', 'mfa.prompt.methods'],
  answerCall: ['mfa.prompt.call', 'mfa.prompt.methods'],
  throttled: ['mfa.throttled', 'mfa.prompt.methods'],
  confirmPasskey: ['mfa.prompt.passkey', 'mfa.prompt.methods'],
  requestDenied: ['mfa.denied', 'mfa.prompt.methods'],
  requestTimedOut: ['mfa.timeout', 'mfa.prompt.methods'],
  tooManyAttempts: ['mfa.tooManyAttempts', 'mfa.prompt.methods'],
  changePassword: ['passwordChange.risk'],
  changeExpiredPassword: ['passwordChange.expired'],
  changeTemporaryPassword: ['passwordChange.temporary'],
  mailAccount: ['legacyClient.account'],
  mailSignInFailed: ['legacyClient.signInFailed'],
  signInAgain: ['session.revokedSignInAgain'],
  sessionEnded: ['session.ended'],
  changePasswordOnDevice: ['device.ctrlAltDel'],
  staySignedIn: ['staySignedIn'],
  application: ['app'],
  accountBlocked: ['blocked.accountBlocked'],
  signInBlocked: ['blocked.signInBlocked'],
  accessBlocked: ['blocked.conditionalAccess'],
  deviceBlocked: ['blocked.device'],
  registrationRestricted: ['blocked.registrationRestricted'],
  acceptTerms: ['termsOfUse'],
  termsDeclined: ['blocked.termsOfUse'],
  methodsUnavailable: ['blocked.methodsUnavailable'],
  identifyForReset: ['sspr.username'],
  chooseResetMethod: ['sspr.verify.methods'],
  enterResetCode: ['sspr.verify.code', 'sspr.verify.methods'],
  approveReset: ['sspr.verify.notification', 'sspr.verify.methods'],
  answerResetCall: ['sspr.verify.call', 'sspr.verify.methods'],
  answerQuestions: ['sspr.verify.questions', 'sspr.verify.methods'],
  chooseNewPassword: ['sspr.newPassword'],
  resetDone: ['sspr.done'],
  resetUnavailable: ['sspr.contactAdministrator'],
};

/** Where the errors of a requirement are shown, if not on its first screen. */
const showsErrors: Partial<Record<RequirementKind, string>> = {
  enrolAuthenticator: 'register.securityInfo.scanQrCode',
  enrolOtherApp: 'register.securityInfo.enterCode',
};

type Reply = Pick<AttemptReply, 'requirement' | 'context'>;

/** How the page is named that asks for registration. */
const interruptState = (asked: RequirementOf<'offerRegistration' | 'demandRegistration'>) => {
  const daysLeft = asked.kind === 'offerRegistration' ? asked.daysLeft : 0;
  if (daysLeft === null) return 'password-reset';
  if (asked.wording === 'guest') return 'guest';
  if (asked.wording === 'moreInformation') return 'more-information';
  if (daysLeft === 1) return 'last-day';
  return asked.proposes === 'microsoftAuthenticator' ? undefined : 'any-method';
};

const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The named state that a reply brings: its error in kebab case, undefined for the plain one. */
const stateOf = ({ requirement, context }: Reply): string | undefined => {
  if (requirement.kind === 'application')
    return { browser: undefined, windowsSetup: 'desktop', mailProgram: 'mailbox' }[
      context.surroundings
    ];
  if (requirement.kind === 'changePasswordOnDevice' && requirement.done) return 'done';
  if (requirement.kind === 'sessionEnded')
    return requirement.reason === 'userRisk' ? undefined : kebab(requirement.reason);
  if ('isNewVersion' in requirement && requirement.isNewVersion && !requirement.error)
    return 'new-version';
  if ('snoozesLeft' in requirement && requirement.snoozesLeft === 0) return 'forced';
  if ('wording' in requirement) return interruptState(requirement);
  if ('error' in requirement) return requirement.error && kebab(requirement.error);
  if ('reported' in requirement) return 'reported';
  if ('problem' in requirement)
    return requirement.problem === 'notEnabled' ? undefined : kebab(requirement.problem);
  if (requirement.kind === 'deviceBlocked') return deviceState(requirement);
  if (requirement.kind !== 'accountBlocked') return undefined;
  if (requirement.onPremises) return 'on-premises';
  if (requirement.home) return requirement.resets ? 'guest' : 'partner';
  return requirement.resets ? 'can-reset' : undefined;
};

const firstOf = ({ knownAccounts, circumstances }: Scenario): RequirementKind => {
  if (['other', 'exchangeActiveSync'].includes(circumstances?.clientAppType ?? ''))
    return 'mailAccount';
  return knownAccounts ? 'pickAccount' : 'userName';
};

const deviceState = ({ needs, details }: RequirementOf<'deviceBlocked'>): string | undefined => {
  if (needs === 'domainJoinedDevice') return 'domain-joined';
  return details.deviceState === 'unregistered' ? undefined : 'not-compliant';
};

/** The account that a script's first act gives. */
const begunWith = (first: Act | undefined): string => {
  if (first?.actor === 'person' && 'userName' in first.act) return first.act.userName;
  if (first?.actor === 'person' && first.act.type === 'pickAccount') return first.act.account;
  throw new Error('A script begins with an account.');
};

const own = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

describe('the list', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter(
      (file) =>
        file.endsWith('.ts') && !file.endsWith('.test.ts') && own(file).includes(': Scenario = {'),
    )
    .map((file) => file.replace('.ts', ''));

  it('holds every scenario once, by the name of its file', () => {
    expect(scenarios.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it('finds a scenario by its id', () => {
    expect(scenarioById('no-interrupt')?.id).toBe('no-interrupt');
    expect(scenarioById('no-such-scenario')).toBeUndefined();
  });

  it('names nobody outside of the reserved domains, and no two people alike', () => {
    const people = scenarios.flatMap(personasOf);
    for (const { userPrincipalName } of people)
      expect(userPrincipalName).toMatch(/^[a-z]+@(contoso|woodgrove|proseware|fabrikam)\.example$/);
    const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
    expect(new Set(names.values()).size).toBe(names.size);
  });
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  (_id, scenario) => {
    const played = play(scenario);

    it('is shown at every act what its script says', () => {
      expect(played[0]?.reply.requirement.kind).toBe(firstOf(scenario));
      for (const [index, { expect: expected }] of scenario.script.entries()) {
        const reply = played[index + 1]?.reply;
        if (!reply) throw new Error(`Act ${index + 1} was not played.`);
        const possible = screens[reply.requirement.kind];
        expect(possible, `act ${index + 1}`).toContain(expected.screen);
        // A page that was turned to shows nothing of the error that the requirement still has.
        const isOwn = (showsErrors[reply.requirement.kind] ?? possible[0]) === expected.screen;
        expect(expected.state, `act ${index + 1}`).toBe(isOwn ? stateOf(reply) : undefined);
      }
    });

    it('comes to its outcome', () => {
      const last = played.at(-1);
      expect(last?.reply.status?.outcome).toBe(scenario.outcome);
    });

    it('makes the same world every time', () => {
      expect(worldOf(scenario)).toEqual(worldOf(scenario));
      expect(played.at(-1)?.reply).toEqual(play(scenario).at(-1)?.reply);
    });

    it('begins with one of its people or known accounts, before whom nothing lies in the future', () => {
      const { people, knownAccounts = [] } = scenario;
      const accounts = [...people, ...knownAccounts].map(
        ({ userPrincipalName }) => userPrincipalName,
      );
      expect(accounts).toContain(begunWith(scenario.script[0]));
      for (const { at } of scenario.signIns ?? []) expect(at < ordinaryMoment).toBe(true);
    });
  },
);
