import { expect, type Page } from '@playwright/test';
import type {
  Act,
  AuthenticationMethod,
  Expectation,
  PersonAct,
  RegistrableMethod,
  PasskeyCreationError,
  RequirementOf,
  SecretRole,
} from '../../src/api/contract.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';
import { phoneCommandOf, secretOf } from '../../src/journey/player.ts';
import type { ScreenId } from '../../src/screens/screen.ts';
import { screenStates } from '../../src/screens/states.ts';
import { personasOf, type Scenario } from '../../mocks/scenarios/scenario.ts';
import { askBackend, phoneOf, requiredOn, screenOn, usePhone } from './rehearsal.ts';
import { classicWording } from '../../src/screens/parts/classic-wording.ts';
import { linkIn, text, textIfAny } from './texts.ts';

/** Presses what stands in or under the card. */
const pressAnywhere = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();

const press = (page: Page, name: string): Promise<void> =>
  screenOn(page).getByRole('button', { name, exact: true }).click();

const fill = (page: Page, field: MessageId, value: string): Promise<void> =>
  screenOn(page).getByLabel(text(field), { exact: true }).fill(value);

/** What is pressed for an act: mostly one button, sometimes another one on each screen. */
const named: Record<string, MessageId | Partial<Record<ScreenId, MessageId>>> = {
  next: 'action.next',
  back: 'action.back',
  skip: {
    'moreInfoRequired.skippable': 'action.askLater',
    'register.nudgeSkippable': 'register.nudgeSkippable.skip',
  },
  verify: 'action.verify',
  done: { 'sspr.done': 'sspr.done.signIn' },
  newPicture: 'sspr.username.newPicture',
  resetPassword: {
    'signIn.username': 'signIn.username.cantAccess',
    'signIn.password': 'signIn.password.forgot',
    'blocked.accountBlocked': 'blocked.resetPassword',
  },
  tryAgain: 'action.tryAgain',
  otherMethods: 'register.securityInfo.otherOptions',
  signInAgain: 'action.signIn',
  usePassword: {
    'signIn.passkey': 'signIn.passkey.usePassword',
    'signIn.temporaryAccessPass': 'signIn.temporaryAccessPass.usePassword',
  },
  usePass: 'signIn.password.usePass',
  sendAnother: {
    'register.securityInfo.phoneCode': 'register.securityInfo.phoneCode.resend',
  },
  cancel: {
    'moreInfoRequired.skippable': 'link.useDifferentAccount',
    'moreInfoRequired.mandatory': 'link.useDifferentAccount',
    'register.securityInfo.passkey': 'link.useDifferentAccount',
    'sspr.contactAdministrator': 'sspr.contactAdministrator.back',
  },
  anotherWay: {
    'mfa.prompt.push': 'mfa.prompt.push.cantUse',
    'mfa.prompt.code': 'mfa.prompt.code.anotherWay',
    'mfa.prompt.call': 'mfa.prompt.call.anotherWay',
    'mfa.throttled': 'mfa.throttled.anotherWay',
    'mfa.prompt.passkey': 'mfa.prompt.passkey.anotherWay',
    'mfa.denied': 'mfa.denied.differentWay',
    'mfa.timeout': 'mfa.timeout.anotherWay',
    'mfa.tooManyAttempts': 'mfa.tooManyAttempts.anotherWay',
    'sspr.verify.code': 'sspr.verify.anotherWay',
    'sspr.verify.notification': 'sspr.verify.anotherWay',
    'sspr.verify.questions': 'sspr.verify.anotherWay',
  },
  declineTerms: 'termsOfUse.decline',
  useAnotherAccount: 'signIn.pickAccount.another',
  closeBrowser: 'app.closeBrowser',
  signOut: { app: 'action.signOut' },
};

const otherwise: Record<string, MessageId> = {
  cancel: 'action.cancel',
  done: 'action.done',
  sendAnother: 'link.sendAnotherRequest',
  signOut: 'blocked.signOut',
};

/** What is pressed on a screen for an act that needs nothing typed. */
export const nameOf = (act: PersonAct['type'], screen: ScreenId): string => {
  const found = named[act];
  const id = typeof found === 'object' ? (found[screen] ?? otherwise[act]) : found;
  if (!id) throw new Error(`Nothing on ${screen} is pressed for ${act}.`);
  return linkIn(id);
};

/** What browsers throw where a passkey's window is closed, or cannot be opened. */
const thrown: Partial<Record<PasskeyCreationError, string>> = {
  alreadyRegistered: 'InvalidStateError',
  cancelled: 'NotAllowedError',
  wrongOrigin: 'SecurityError',
  failed: 'UnknownError',
};

/** Has the page's browser give no passkey for that reason, from now on. */
export const answerAsBrowser = async (page: Page, failure: PasskeyCreationError): Promise<void> => {
  const name = thrown[failure];
  if (!name) throw new Error(`No browser is made to say ${failure}.`);
  await page.evaluate((error) => {
    const refuse = async () => {
      throw new DOMException('Not for people.', error);
    };
    Object.assign(navigator.credentials, { get: refuse, create: refuse });
  }, name);
};

/** The screen that is shown now. */
export const shownScreen = async (page: Page): Promise<ScreenId> =>
  ((await screenOn(page).getAttribute('data-screen')) ?? '') as ScreenId;

/** The text that stands for a role of the person who is signing in. */
export const typedFor = async (page: Page, scenario: Scenario, role: SecretRole) => {
  const { context, requirement } = await requiredOn(page);
  const phone = await phoneOf(page);
  return secretOf(role, personasOf(scenario), context.account, { phone, requirement });
};

/** What is pressed to put registration off; the older page counts the days in its link. */
const nameOfSkip = async (page: Page): Promise<string> => {
  const { requirement } = await requiredOn(page);
  if (requirement.kind !== 'offerRegistration' || requirement.wording === 'current')
    return nameOf('skip', await shownScreen(page));
  const { daysLeft } = requirement;
  return daysLeft === null
    ? text('moreInfoRequired.skippable.skipAgain')
    : text('moreInfoRequired.skippable.skip', { days: daysLeft });
};

/** What is pressed for a method on the screen that is shown. */
const nameOfMethod = async (page: Page, method: AuthenticationMethod): Promise<string> => {
  const screen = await shownScreen(page);
  const { requirement } = await requiredOn(page);
  if (screen !== 'mfa.prompt.methods')
    return method === 'voice' ? text('link.callAgain') : linkIn('mfa.denied.useCode');
  const { methods } = requirement as RequirementOf<'enterCode'>;
  const number = methods.find((one) => one.method === method)?.hint ?? '';
  return text(`mfa.prompt.methods.${method}`, { number }).replaceAll(/<\/?number>/g, '');
};

/** A card of the list, or the link that leads to another app at once. */
const chooseMethod = async (page: Page, method: RegistrableMethod): Promise<void> => {
  const screen = await shownScreen(page);
  if (screen === 'register.securityInfo.getApp')
    return press(page, text('register.securityInfo.getApp.otherApp'));
  if (screen === 'register.securityInfo.otherApp')
    return press(page, text('register.securityInfo.otherApp.authenticator'));
  const cards = screenOn(page).getByRole('listitem').getByRole('button');
  return cards.filter({ hasText: text(`method.${method}`) }).click();
};

const performPerson = async (page: Page, scenario: Scenario, act: PersonAct): Promise<void> => {
  const typed = (role: SecretRole) => typedFor(page, scenario, role);
  switch (act.type) {
    case 'submitUserName':
      await fill(page, 'signIn.username.field', act.userName);
      return press(page, text('action.next'));
    case 'submitPassword':
      await fill(page, 'signIn.password.field', await typed(act.password));
      return press(page, text('action.signIn'));
    case 'submitTemporaryAccessPass':
      await fill(page, 'signIn.temporaryAccessPass.field', await typed(act.pass));
      return press(page, text('action.signIn'));
    case 'submitCode':
      if ((await shownScreen(page)) === 'sspr.verify.code') {
        await fill(page, 'sspr.verify.code.field', await typed(act.code));
        return press(page, text('action.next'));
      }
      await fill(page, 'mfa.prompt.code.field', await typed(act.code));
      return (await shownScreen(page)) === 'mfa.prompt.code'
        ? press(page, text('action.verify'))
        : press(page, text('action.next'));
    case 'submitPhone':
      await screenOn(page)
        .getByLabel(text('register.securityInfo.phone.country'))
        .selectOption(act.country);
      await fill(page, 'register.securityInfo.phone.number', act.number);
      await screenOn(page)
        .getByLabel(text(`register.securityInfo.phone.${act.by}`), { exact: true })
        .check();
      return press(page, text('action.next'));
    case 'chooseMethod':
      return chooseMethod(page, act.method);
    case 'submitNewPassword':
      await fill(page, 'passwordChange.current', await typed(act.currentPassword));
      await fill(page, 'passwordChange.new', await typed(act.newPassword));
      await fill(page, 'passwordChange.confirm', await typed(act.confirmation));
      return press(page, text('action.signIn'));
    case 'pickAccount':
      return screenOn(page).locator(`[data-account="${act.account}"] [data-part="tile"]`).click();
    case 'acceptTerms':
      if (act.viewed) await screenOn(page).locator('[data-part="document"] button').click();
      return press(page, text('termsOfUse.accept'));
    case 'identify':
      await fill(page, 'sspr.username.field', act.userName);
      await fill(page, 'sspr.username.characters', await typed(act.characters));
      return press(page, text('action.next'));
    case 'useResetMethod': {
      const tile = screenOn(page).locator(`[data-method="${act.method}"]`);
      if ((await shownScreen(page)) === 'sspr.verify.methods') return tile.click();
      const again =
        act.method === 'email' ? 'sspr.verify.code.again' : 'sspr.verify.notification.again';
      return press(page, text(again));
    }
    case 'submitAnswers': {
      const fields = screenOn(page).getByRole('textbox');
      for (const [index, role] of act.answers.entries())
        await fields.nth(index).fill(await typed(role));
      return press(page, text('action.next'));
    }
    case 'submitResetPassword':
      await fill(page, 'sspr.newPassword.new', await typed(act.newPassword));
      await fill(page, 'sspr.newPassword.confirm', await typed(act.confirmation));
      return press(page, text('sspr.newPassword.finish'));
    case 'answer':
      if (act.dontShowAgain) await screenOn(page).getByRole('checkbox').check();
      return press(page, text(act.yes ? 'action.yes' : 'action.no'));
    case 'usePasskey':
      if ((await shownScreen(page)) === 'signIn.username')
        await page.getByRole('button', { name: text('signIn.username.options') }).click();
      return pressAnywhere(
        page,
        text(
          (await shownScreen(page)) === 'signIn.username'
            ? 'signIn.username.passkey'
            : 'signIn.passkeyInstead',
        ),
      );
    case 'answerPasskey':
      if (act.answer.by === 'rehearsal') return pressAnywhere(page, text('passkey.rehearsal.use'));
      await answerAsBrowser(page, act.answer.error);
      return press(page, text('action.continue'));
    case 'createPasskey':
      if (act.creation.by === 'rehearsal')
        return pressAnywhere(page, text('passkey.rehearsal.create'));
      await answerAsBrowser(page, act.creation.error);
      return press(page, text('action.next'));
    case 'submitName':
      await fill(page, 'register.securityInfo.passkeyName.field', act.name);
      return press(page, text('action.next'));
    case 'useMethod':
      return press(page, await nameOfMethod(page, act.method));
    case 'skip':
      return press(page, await nameOfSkip(page));
    default:
      return press(page, nameOf(act.type, await shownScreen(page)));
  }
};

/** The title of a screen; where the sign-in happens may change it. */
const titleOf = (screen: string, { application, tenant, circumstances }: Scenario): string =>
  textIfAny(`${screen}.title.${circumstances?.surroundings}`) ??
  text(`${screen}.title` as MessageId, {
    application: application.displayName,
    organisation: tenant.displayName,
  });

/** Screens that ask for the same thing say the same where it is refused. */
const errorsOf = (screen: string): string => {
  if (screen.startsWith('passwordChange.')) return 'passwordChange';
  return screen === 'mfa.prompt.passkey' ? 'signIn.passkey' : screen;
};

/** The heading that is shown: the older page that asks for registration has one of its own. */
const headingOf = ({ screen, state = '' }: Expectation, scenario: Scenario): string =>
  screen.startsWith('moreInfoRequired.') && /^(guest|more-information)/.test(state)
    ? text('moreInfoRequired.older.title')
    : titleOf(screen, scenario);

/** Asserts that a screen is shown: its id, its heading, and where a state is named, that state and its error. */
export const expectScreen = async (
  page: Page,
  expected: Expectation,
  scenario: Scenario,
  patience: { timeout?: number } = {},
): Promise<void> => {
  const { screen, state } = expected;
  const shown = screenOn(page);
  await expect(shown).toHaveAttribute('data-screen', screen, patience);
  const isClassic = new URL(page.url()).searchParams.get('wizard') === 'classic';
  const older = isClassic ? classicWording[`${screen}.title` as MessageId] : undefined;
  const title = older ? text(older) : headingOf(expected, scenario);
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(title);
  if (state === undefined) return;
  const id = screen as ScreenId;
  const { stateOf } = screenStates[id] as { stateOf: (model: object, context: object) => string };
  const shownState = async (): Promise<string> => {
    const { requirement, context } = await requiredOn(page);
    return stateOf(requirement, context);
  };
  await expect.poll(shownState).toBe(state);
  const { requirement } = await requiredOn(page);
  if (!('error' in requirement) || !requirement.error) return;
  const chooses = screen === 'sspr.newPassword' && requirement.error !== 'empty';
  const family = chooses ? 'passwordChange' : errorsOf(screen);
  const error = `${family}.error.${requirement.error}` as MessageId;
  const rules = 'rules' in requirement ? requirement.rules : null;
  const { minimum = 0, maximum = 0 } = rules ?? {};
  const organisation = scenario.tenant.displayName;
  const application = scenario.application.displayName;
  const values = { minimum, maximum, organisation, application };
  await expect(shown.getByRole('alert')).toHaveText(text(error, values));
};

/** Performs one act of a script as its actor would, and asserts the screen that it leads to. */
export const perform = async (page: Page, scenario: Scenario, act: Act): Promise<void> => {
  if (act.actor === 'person') await performPerson(page, scenario, act.act);
  else if (act.actor === 'clock') {
    const { attemptId, revision } = await requiredOn(page);
    await askBackend(page, '/api/rehearsal/clock', { command: act.act, attemptId, revision });
  } else {
    const { act: phoneAct } = act;
    await usePhone(page, (phone) => phoneCommandOf(phoneAct, phone));
  }
  await expectScreen(page, act.expect, scenario);
};

/** Opens a scenario as many acts in as `step` says, with what else the link asks for. */
export const openScenario = async (
  page: Page,
  scenario: Scenario,
  {
    step = 0,
    ...variants
  }: {
    step?: number;
    delay?: string;
    frame?: string;
    stage?: string;
    wizard?: string;
    origin?: string;
    clock?: string;
  } = {},
): Promise<void> => {
  const { origin = '', ...search } = variants;
  const link = new URLSearchParams({ ...search, ...(step > 0 ? { step: String(step) } : {}) });
  await page.goto(`${origin}/sign-in/${scenario.id}?${link.toString()}`);
  const first = scenario.knownAccounts ? 'signIn.pickAccount' : 'signIn.username';
  const { expect: entered = { screen: first } } = scenario.script[step - 1] ?? {};
  await expectScreen(page, entered, scenario);
};

/** Performs acts of a scenario's script, from one to before another. */
export const performActs = async (
  page: Page,
  scenario: Scenario,
  from = 0,
  to = scenario.script.length,
): Promise<void> => {
  for (const act of scenario.script.slice(from, to)) await perform(page, scenario, act);
};
