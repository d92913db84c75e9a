import { expect, type Page } from '@playwright/test';
import type { AttemptReply, Expectation, SignInContext } from '../../src/api/contract.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';
import type { ScreenId } from '../../src/screens/screen.ts';
import { screenStates } from '../../src/screens/states.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';
import { requiredOn, type Shown, screenOn, untilThere } from './rehearsal.ts';
import { classicWording } from '../../src/screens/parts/classic-wording.ts';
import { text, textIfAny } from './texts.ts';

/** Whether the page draws the older registration pages. */
export const isClassic = (page: Page): boolean =>
  new URL(page.url()).searchParams.get('wizard') === 'classic';

/** A text in the words of the generation that the page draws. */
export const worded = (page: Page, id: MessageId): string =>
  text((isClassic(page) && classicWording[id]) || id);

/** What is signed in to, and where: a script may go to another tenant. */
type Context = Pick<SignInContext, 'application' | 'organisation' | 'surroundings'>;

/** The context of what is shown. Only the backend knows it where there are other tenants to go to. */
const contextOf = async (
  scenario: Scenario,
  asked: () => Promise<AttemptReply>,
): Promise<Context> => {
  if (scenario.otherTenants) return (await asked()).context;
  const { application, tenant: organisation, circumstances } = scenario;
  return { application, organisation, surroundings: circumstances?.surroundings ?? 'browser' };
};

/** The title of a screen; where the sign-in happens may change it. */
const titleOf = (screen: string, { application, organisation, surroundings }: Context): string =>
  textIfAny(`${screen}.title.${surroundings}`) ??
  text(`${screen}.title` as MessageId, {
    application: application.displayName,
    organisation: organisation.displayName,
  });

/** Screens that ask for the same thing say the same where it is refused. */
const errorsOf = (screen: string): string => {
  if (screen.startsWith('passwordChange.') || screen === 'device.ctrlAltDel')
    return 'passwordChange';
  return screen === 'mfa.prompt.passkey' ? 'signIn.passkey' : screen;
};

/** The heading that is shown: some screens have another one in some states. */
const headingOf = ({ screen, state = '' }: Expectation, context: Context): string => {
  if (screen.startsWith('moreInfoRequired.') && /^(guest|more-information)/.test(state))
    return text('moreInfoRequired.older.title');
  return textIfAny(`${screen}.${state}.title`) ?? titleOf(screen, context);
};

/**
 * Asserts that a screen is shown: its id, its heading, and where a state is named, that state and its error. What is known
 * of the page already, from `comeTo`, need not be asked again.
 */
export const expectScreen = async (
  page: Page,
  expected: Expectation,
  scenario: Scenario,
  { timeout, known = null }: { timeout?: number; known?: Shown | null } = {},
): Promise<void> => {
  const { screen, state } = expected;
  const shown = screenOn(page);
  if (!known && !(await untilThere(page, `[data-screen="${screen}"]`)))
    await expect(shown).toHaveAttribute(
      'data-screen',
      screen,
      timeout === undefined ? {} : { timeout },
    );
  // One answer tells all, unless it came before the one that is expected.
  let reply: AttemptReply | null = known?.reply ?? null;
  const asked = async (): Promise<AttemptReply> => (reply ??= await requiredOn(page));
  const older = isClassic(page) ? classicWording[`${screen}.title` as MessageId] : undefined;
  const context = await contextOf(scenario, asked);
  const title = older ? text(older) : headingOf(expected, context);
  if (known?.heading !== title)
    await expect(shown.getByRole('heading', { level: 1 })).toHaveText(title);
  if (state === undefined) return;
  const id = screen as ScreenId;
  const { stateOf } = screenStates[id] as { stateOf: (model: object, context: object) => string };
  const shownState = async (): Promise<string> => {
    const { requirement, context: present } = await asked();
    const named = stateOf(requirement, present);
    if (named !== state) reply = null;
    return named;
  };
  await expect.poll(shownState).toBe(state);
  const { requirement } = await asked();
  if (!('error' in requirement) || !requirement.error) return;
  const chooses = screen === 'sspr.newPassword' && requirement.error !== 'empty';
  const family = chooses ? 'passwordChange' : errorsOf(screen);
  const error = `${family}.error.${requirement.error}` as MessageId;
  const rules = 'rules' in requirement ? requirement.rules : null;
  const { minimum = 0, maximum = 0 } = rules ?? {};
  const organisation = context.organisation.displayName;
  const application = context.application.displayName;
  const number =
    'entry' in requirement && requirement.entry !== undefined ? requirement.entry + 1 : 0;
  const values = { minimum, maximum, number, organisation, application };
  await expect(shown.getByRole('alert')).toHaveText(text(error, values));
};
