import { createClient, openRehearsal, type Transport } from '../../src/api/client.ts';
import type { PersonAct, PolicyTrace, Trace } from '../../src/api/contract.ts';
import { createStageClient, type StageClient } from '../../src/api/stage-client.ts';
import { createJourney, type JourneyView } from '../../src/journey/journey.ts';
import { eventOf, secretOf } from '../../src/journey/player.ts';
import type { ScreenId, ScreenModels } from '../../src/screens/screen.ts';
import type { MemoryEnvironment } from '../../mocks/memory-environment.ts';
import { actAsAdministrator, administratorActOf } from './administrators.ts';
import { backgroundOf, type Beside } from './background.ts';
import { countedAs, createLog } from './counted.ts';
import type { Row } from './row.ts';
import { secrets } from './scenario.ts';
import { askWhatIf, asksWhatIf } from './what-if.ts';

/** What an attempt showed and came to. */
export interface Played {
  screens: string[];
  trace: Pick<Trace, 'status' | 'conditionalAccessStatus' | 'signInRisk' | 'userRisk'> & {
    policies: Pick<PolicyTrace, 'id' | 'state' | 'applies' | 'reason'>[];
  };
  /** Who acted, or that nobody did, where it is no sign-in that was played to its end. */
  by: 'systemAction' | 'adminAction' | 'notEvaluated';
}

type Doing =
  | { actor: 'person'; act: PersonAct }
  | { actor: 'phone'; act: 'scan' | 'approve' | 'deny' | 'report' }
  | Beside
  | 'leave';

const person = (act: PersonAct): Doing => ({ actor: 'person', act });
const phone = (act: 'scan' | 'approve' | 'deny' | 'report'): Doing => ({ actor: 'phone', act });
const wait = (seconds: number): Doing => ({ actor: 'clock', seconds });

/** More acts than any attempt of the table takes. */
const patience = 60;

/** What the person of a row does at each screen, by the row's fields. */
const createPerson = (row: Row) => {
  const given = (name: string): boolean => row.givens.includes(name);
  const done: Record<string, number> = {};
  const times = (what: string): number => (done[what] = (done[what] ?? 0) + 1);
  const usesTexts = given('textRequestedTooOften');
  const usesCodes = ['wrongCodeThenRight', 'tooManyWrongCodes', 'codeReused'].some(given);

  const password = (): Doing => {
    const typed = times('password');
    if (row.firstFactorResult !== 'wrongPassword')
      return typed > 1 ? 'leave' : person({ type: 'submitPassword', password: 'persona.password' });
    const tries = given('sameWrongPasswordTenTimes') ? 10 : 1;
    return typed > tries
      ? 'leave'
      : person({ type: 'submitPassword', password: 'persona.wrongPassword' });
  };

  const pass = (): Doing => {
    const wrong = row.firstFactorResult !== 'success';
    if (times('pass') > 1 && wrong) return 'leave';
    return person({
      type: 'submitTemporaryAccessPass',
      pass:
        row.firstFactorResult === 'wrongPassword'
          ? 'persona.wrongTemporaryAccessPass'
          : 'persona.temporaryAccessPass',
    });
  };

  const push = (): Doing => {
    if (usesCodes || usesTexts) return person({ type: 'anotherWay' });
    if (given('fraudAlertBlock')) return wait(5);
    const answers: Record<Row['secondFactorResult'], Doing> = {
      success: phone('approve'),
      denied: phone('deny'),
      reported: phone(given('reportSuspiciousActivityEnabled') ? 'report' : 'deny'),
      timeout: wait(120),
      abandoned: 'leave',
    };
    return answers[row.secondFactorResult];
  };

  const code = (): Doing => {
    if (usesTexts) return person({ type: 'anotherWay' });
    const typed = times('code');
    if (given('codeReused'))
      return typed > 1 ? 'leave' : person({ type: 'submitCode', code: 'phone.code' });
    const wrong = given('tooManyWrongCodes') || (given('wrongCodeThenRight') && typed === 1);
    return person({ type: 'submitCode', code: wrong ? 'phone.wrongCode' : 'phone.code' });
  };

  const newPassword = (): Doing => {
    const typed = times('newPassword');
    if (given('reusedPassword') && typed > 1) return 'leave';
    const role = given('reusedPassword')
      ? ('persona.password' as const)
      : given('weakPasswordFirst') && typed === 1
        ? ('newPassword.weak' as const)
        : ('newPassword.good' as const);
    return person({
      type: 'submitNewPassword',
      currentPassword: 'persona.password',
      newPassword: role,
      confirmation: role,
    });
  };

  const acts: Partial<Record<ScreenId, () => Doing>> = {
    'signIn.username': () => person({ type: 'submitUserName', userName: 'robin@contoso.example' }),
    'legacyClient.account': () =>
      person({
        type: 'connectMail',
        userName: 'robin@contoso.example',
        password: 'persona.password',
      }),
    'signIn.password': password,
    'signIn.passkey': () => person({ type: 'answerPasskey', answer: { by: 'rehearsal' } }),
    'signIn.temporaryAccessPass': pass,
    'session.revokedSignInAgain': () => person({ type: 'signInAgain' }),
    'moreInfoRequired.skippable': () =>
      row.userChoice === 'skip' ? person({ type: 'skip' }) : person({ type: 'next' }),
    'moreInfoRequired.mandatory': () => person({ type: 'next' }),
    'register.securityInfo.getApp': () => person({ type: 'next' }),
    'register.securityInfo.setUp': () => person({ type: 'next' }),
    'register.securityInfo.scanQrCode': () =>
      times('scan') === 1 ? phone('scan') : person({ type: 'next' }),
    'register.securityInfo.tryItOut': () => phone('approve'),
    'register.securityInfo.passkey': () =>
      person({ type: 'createPasskey', creation: { by: 'rehearsal' } }),
    'register.securityInfo.passkeyName': () => person({ type: 'submitName', name: 'Laptop' }),
    'register.securityInfo.methodAdded': () => person({ type: 'done' }),
    'register.securityInfo.added': () => person({ type: 'done' }),
    'register.nudgeSkippable': () =>
      row.userChoice === 'skip' ? person({ type: 'skip' }) : person({ type: 'next' }),
    'risk.accountAtRisk': () => person({ type: 'verify' }),
    'mfa.prompt.push': push,
    'mfa.prompt.methods': () =>
      person({ type: 'useMethod', method: usesTexts ? 'sms' : 'softwareOath' }),
    'mfa.prompt.code': code,
    'passwordChange.risk': newPassword,
    termsOfUse: () => person({ type: 'acceptTerms', viewed: true }),
    'passwordChange.expired': newPassword,
    'passwordChange.temporary': newPassword,
    // The sign-in before a reset is the table's condition for it.
    'blocked.accountBlocked': () =>
      given('selfServicePasswordReset') ? person({ type: 'resetPassword' }) : 'leave',
    'sspr.username': () =>
      person({
        type: 'identify',
        userName: 'robin@contoso.example',
        characters: 'picture.characters',
      }),
    'sspr.verify.methods': () => person({ type: 'useResetMethod', method: 'appCode' }),
    'sspr.verify.code': () => person({ type: 'submitCode', code: 'phone.code' }),
    'sspr.newPassword': () =>
      person({
        type: 'submitResetPassword',
        newPassword: 'newPassword.good',
        confirmation: 'newPassword.good',
      }),
    'device.ctrlAltDel': () => (times('device') === 1 ? newPassword() : 'leave'),
    staySignedIn: () => person({ type: 'answer', yes: false, dontShowAgain: false }),
  };

  /** Whoever abandons leaves at the last screen that the row lists. */
  const leavesAt = (counted: string | null): boolean =>
    row.userChoice === 'abandon' && counted === row.expectedScreens.at(-1);

  return (screen: ScreenId, counted: string | null): Doing =>
    leavesAt(counted) ? 'leave' : (acts[screen]?.() ?? 'leave');
};

const send = async (
  doing: Exclude<Doing, 'leave'>,
  journey: ReturnType<typeof createJourney>,
  stage: StageClient,
): Promise<JourneyView> => {
  const seen = await stage.phone();
  if (doing.actor === 'person') {
    const requirement = journey.view().reply?.requirement ?? null;
    const shown = { phone: seen, requirement };
    const people = [{ id: '', displayName: '', userPrincipalName: '', secrets }];
    journey.send(eventOf(doing.act, (role) => secretOf(role, people, null, shown)));
    return journey.settled();
  }
  if (doing.actor === 'clock') {
    const { revision } = await stage.advanceClock(doing.seconds);
    return journey.settled(revision);
  }
  if (doing.actor === 'system')
    return journey.settled((await stage.system(doing.command)).revision);
  if (doing.actor === 'stage') return journey.settled((await stage.go(doing.command)).revision);
  const number = seen.request?.number ?? '';
  const commands = {
    scan: { type: 'phoneScan' },
    deny: { type: 'phoneDeny' },
    report: { type: 'phoneReport' },
    approve: { type: 'phoneApprove', number },
  } as const;
  const { revision } = await stage.phoneCommand(commands[doing.act], seen);
  return journey.settled(revision);
};

const resetBegin = 'sspr.username';

/** The table tells a reset from its first page on, and as an act of the system: it is no sign-in. */
const playedTo = (screens: string[], trace: Trace): Played => {
  const begin = screens.indexOf(resetBegin);
  return begin < 0
    ? { screens, trace, by: 'systemAction' }
    : { screens: screens.slice(begin), trace: { ...trace, status: null }, by: 'systemAction' };
};

/** Plays a row through journey and backend over HTTP. Throws if the journey takes an act nowhere. */
export const play = async (
  row: Row,
  transport: Transport,
  environment: MemoryEnvironment,
): Promise<Played> => {
  if (asksWhatIf(row)) return askWhatIf(row, transport, environment);
  const { rehearsal } = await openRehearsal(transport, row.id);
  const stage = createStageClient(rehearsal, transport, (listener) =>
    environment.subscribe(rehearsal, listener),
  );
  const journey = createJourney({
    subscribe: environment.subscribe,
    // The table's clock moves only when a row says so.
    schedule: () => () => undefined,
  });
  const decide = createPerson(row);
  let log = createLog();
  const background = backgroundOf(row);
  /** Where the table's account of a background begins; null before. */
  let begun: ScreenId | null = null;
  const played = (trace: Trace): Played =>
    begun
      ? { screens: log.ids, trace: { ...trace, status: null }, by: 'systemAction' }
      : playedTo(log.ids, trace);
  const administrator = administratorActOf(row);
  try {
    await journey.connect(createClient(rehearsal, transport));
    for (let acts = 0; acts < patience; acts += 1) {
      const { screen, reply, failure } = journey.view();
      if (screen.startsWith('problem.') || !reply) throw new Error(`The journey shows ${screen}.`);
      if (failure) throw new Error(`At ${screen} the call was ${failure}.`);
      const id = screen as ScreenId;
      const model = reply.requirement as ScreenModels[ScreenId];
      const counted = countedAs(id, model, reply.context);
      if (id !== begun) log.enter(counted);
      if (background?.at === id && !begun) {
        begun = id;
        log = createLog();
        for (const beside of background.acts) await send(beside, journey, stage);
        continue;
      }
      if (administrator && id === 'app') {
        await send({ actor: 'person', act: { type: 'signOut' } }, journey, stage);
        const trace = await actAsAdministrator(row, administrator, stage, transport);
        return { screens: [], trace, by: 'adminAction' };
      }
      const doing = decide(id, counted);
      if (doing === 'leave') return played(await stage.trace());
      await send(doing, journey, stage);
    }
    throw new Error(`No end after ${patience} acts: ${log.ids.join(' > ')}`);
  } finally {
    journey.stop();
  }
};
