import { expect, type Locator, type Page } from '@playwright/test';
import type {
  AuthenticationMethod,
  PersonAct,
  RegistrableMethod,
  PasskeyCreationError,
  RequirementOf,
  SecretRole,
} from '../../src/api/contract.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';
import { secretOf } from '../../src/journey/player.ts';
import type { ScreenId } from '../../src/screens/screen.ts';
import { personasOf, type Scenario } from '../../mocks/scenarios/scenario.ts';
import { type Hands, pointer } from './hands.ts';
import { askBackend, phoneOf, requiredOn, screenOn } from './rehearsal.ts';
import { linkIn, text } from './texts.ts';
import { nameOf, sendsAgain, thrown } from './act-names.ts';
import { isClassic, worded } from './expected-screen.ts';

/** What stands in or under the card. */
const anywhere = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('button', { name, exact: true });

const buttonOn = (page: Page, name: string): Locator =>
  screenOn(page).getByRole('button', { name, exact: true });

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

/** Closes the browser from outside of the page, as the stage does. */
const closeBrowser = async (page: Page): Promise<void> => {
  const { attemptId, revision } = await requiredOn(page);
  const reply = await askBackend<object>(page, '/api/sign-in', {
    command: { type: 'closeBrowser' },
    attemptId,
    revision,
  });
  expect(reply).not.toHaveProperty('error');
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
const methodOn = async (page: Page, method: RegistrableMethod): Promise<Locator> => {
  const screen = await shownScreen(page);
  if (screen === 'register.securityInfo.getApp')
    return buttonOn(page, text('register.securityInfo.getApp.otherApp'));
  if (screen === 'register.securityInfo.otherApp')
    return buttonOn(page, text('register.securityInfo.otherApp.authenticator'));
  const cards = screenOn(page).getByRole('listitem').getByRole('button');
  return cards.filter({ hasText: text(`method.${method}`) });
};

/** Does one act of a person at the page, with a mouse or without. */
export const performPerson = async (
  page: Page,
  scenario: Scenario,
  act: PersonAct,
  hands: Hands = pointer,
): Promise<void> => {
  const typed = (role: SecretRole) => typedFor(page, scenario, role);
  const press = (name: string): Promise<void> => hands.press(buttonOn(page, name));
  const pressAnywhere = (name: string): Promise<void> => hands.press(anywhere(page, name));
  const fill = (field: MessageId, value: string): Promise<void> =>
    hands.fill(screenOn(page).getByLabel(text(field), { exact: true }), value);
  switch (act.type) {
    case 'submitUserName':
      await fill('signIn.username.field', act.userName);
      return press(text('action.next'));
    case 'submitPassword':
      await fill('signIn.password.field', await typed(act.password));
      return press(text('action.signIn'));
    case 'connectMail':
      await fill('legacyClient.account.userName', act.userName);
      await fill('signIn.password.field', await typed(act.password));
      return press(text('legacyClient.account.connect'));
    case 'submitTemporaryAccessPass':
      await fill('signIn.temporaryAccessPass.field', await typed(act.pass));
      return press(text('action.signIn'));
    case 'submitCode':
      if ((await shownScreen(page)) === 'sspr.verify.code') {
        await fill('sspr.verify.code.field', await typed(act.code));
        return press(text('action.next'));
      }
      await fill('mfa.prompt.code.field', await typed(act.code));
      return (await shownScreen(page)) === 'mfa.prompt.code'
        ? press(text('action.verify'))
        : press(text('action.next'));
    case 'submitPhone':
      await hands.choose(
        screenOn(page).getByLabel(text('register.securityInfo.phone.country')),
        act.country,
      );
      await fill('register.securityInfo.phone.number', act.number);
      await hands.check(
        screenOn(page).getByLabel(worded(page, `register.securityInfo.phone.${act.by}`), {
          exact: true,
        }),
      );
      return press(text('action.next'));
    case 'submitEmail':
      await fill('register.securityInfo.email.field', act.address);
      return press(text('action.next'));
    case 'submitQuestions':
      for (const [index, question] of act.questions.entries()) {
        await hands.choose(screenOn(page).getByRole('combobox').nth(index), question);
        const answer = act.answers[index];
        const field = screenOn(page).getByRole('textbox').nth(index);
        if (answer) await hands.fill(field, await typed(answer));
      }
      return press(text('action.next'));
    case 'chooseMethod':
      return hands.press(await methodOn(page, act.method));
    case 'submitNewPassword':
      await fill('passwordChange.current', await typed(act.currentPassword));
      await fill('passwordChange.new', await typed(act.newPassword));
      await fill('passwordChange.confirm', await typed(act.confirmation));
      return press(
        text((await shownScreen(page)) === 'device.ctrlAltDel' ? 'action.ok' : 'action.signIn'),
      );
    case 'pickAccount':
      return hands.press(
        screenOn(page).locator(`[data-account="${act.account}"] [data-part="tile"]`),
      );
    case 'acceptTerms':
      if (act.viewed) await hands.press(screenOn(page).locator('[data-part="document"] button'));
      return press(text('termsOfUse.accept'));
    case 'identify':
      await fill('sspr.username.field', act.userName);
      await fill('sspr.username.characters', await typed(act.characters));
      return press(text('action.next'));
    case 'useResetMethod': {
      const tile = screenOn(page).locator(`[data-method="${act.method}"]`);
      if ((await shownScreen(page)) === 'sspr.verify.methods') return hands.press(tile);
      return press(text(sendsAgain[act.method]));
    }
    case 'submitAnswers': {
      const fields = screenOn(page).getByRole('textbox');
      for (const [index, role] of act.answers.entries())
        await hands.fill(fields.nth(index), await typed(role));
      return press(text('action.next'));
    }
    case 'submitResetPassword':
      await fill('sspr.newPassword.new', await typed(act.newPassword));
      await fill('sspr.newPassword.confirm', await typed(act.confirmation));
      return press(text('sspr.newPassword.finish'));
    case 'answer':
      if (act.dontShowAgain) await hands.check(screenOn(page).getByRole('checkbox'));
      return press(text(act.yes ? 'action.yes' : 'action.no'));
    case 'usePasskey':
      if ((await shownScreen(page)) === 'signIn.username')
        await hands.press(page.getByRole('button', { name: text('signIn.username.options') }));
      return pressAnywhere(
        text(
          (await shownScreen(page)) === 'signIn.username'
            ? 'signIn.username.passkey'
            : 'signIn.passkeyInstead',
        ),
      );
    case 'answerPasskey':
      if (act.answer.by === 'rehearsal') return pressAnywhere(text('passkey.rehearsal.use'));
      await answerAsBrowser(page, act.answer.error);
      return press(text('action.continue'));
    case 'createPasskey':
      if (act.creation.by === 'rehearsal') return pressAnywhere(text('passkey.rehearsal.create'));
      await answerAsBrowser(page, act.creation.error);
      return press(text('action.next'));
    case 'submitName':
      await fill('register.securityInfo.passkeyName.field', act.name);
      return press(text('action.next'));
    case 'useMethod':
      return press(await nameOfMethod(page, act.method));
    case 'skip':
      return press(await nameOfSkip(page));
    case 'otherMethods':
      return press(
        isClassic(page)
          ? text('register.classic.otherMethod')
          : nameOf(act.type, await shownScreen(page)),
      );
    case 'closeBrowser':
      if ((await shownScreen(page)) !== 'app') return closeBrowser(page);
      return press(text('app.closeBrowser'));
    default:
      return press(nameOf(act.type, await shownScreen(page)));
  }
};
