import { expect, type Locator, type Page } from '@playwright/test';
import type { ActionId } from '../../src/admin/actions/pending.ts';
import type { ViewId } from '../../src/admin/views.ts';
import type { Act, JsonObject, ScriptedAdministratorAct } from '../../src/api/contract.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';
import { beginAct, confirmAct, labelOf, openConsole, resultOn, rowOf } from './console.ts';
import { rehearsalOf } from './rehearsal.ts';
import { text } from './texts.ts';

type StaffAct = Extract<Act, { actor: 'administrator' }>;
type ActOf<T extends string> = Extract<ScriptedAdministratorAct, { type: T }>;

/** How an act is done in the console. */
interface Clicks {
  view: ViewId;
  /** Ids of the rows that it is done to; `latestOf` is the first one of a person. */
  rows?: readonly string[] | { latestOf: string };
  /** A switch of the view, where it is no command of the command bar. */
  toggle?: MessageId;
  act: ActionId;
  /** What is chosen or typed in the dialog. */
  fill?: (dialog: Locator) => Promise<void>;
}

/** Risk is where the account is: guests are found among the users only. */
const onRisk =
  (act: ActionId) =>
  ({ userIds }: { userIds: string[] }, refused?: string): Clicks => ({
    view: refused === 'riskIsAtHome' ? 'registration' : 'risky-users',
    rows: userIds,
    act,
  });

const onUser =
  (act: ActionId) =>
  ({ userId }: { userId: string }): Clicks => ({ view: 'registration', rows: [userId], act });

const onSignIn =
  (act: ActionId) =>
  ({ latestOf }: { latestOf: string }): Clicks => ({
    view: 'risky-sign-ins',
    rows: { latestOf },
    act,
  });

const createPass = ({
  userId,
  lifetimeInMinutes = 60,
  isUsableOnce = false,
}: ActOf<'createTemporaryAccessPass'>): Clicks => ({
  ...onUser('createTemporaryAccessPass')({ userId }),
  fill: async (dialog) => {
    await dialog.getByLabel(text('admin.input.lifetime')).selectOption(String(lifetimeInMinutes));
    await dialog.getByLabel(text('admin.input.once')).setChecked(isUsableOnce);
  },
});

const stateCommands: Record<string, ActionId> = {
  enabled: 'policyOn',
  enabledForReportingButNotEnforced: 'policyReportOnly',
  disabled: 'policyOff',
};

/** Ids of users that a change of a policy leaves out, if it is only that. */
const excludedBy = ({ conditions, ...others }: JsonObject): string | undefined => {
  const { users } = (conditions ?? {}) as { users?: { excludeUsers?: string[] } };
  return Object.keys(others).length === 0 ? users?.excludeUsers?.at(-1) : undefined;
};

/** A part of a policy that has a command of its own is changed by that, and every other one in its text. */
const updatePolicy = ({ policyId, changes }: ActOf<'updatePolicy'>): Clicks => {
  const on = { view: 'policies', rows: [policyId] } as const;
  const excluded = excludedBy(changes);
  if (excluded !== undefined)
    return {
      ...on,
      act: 'excludeFromPolicy',
      fill: async (dialog) => {
        await dialog.getByLabel(text('admin.input.user')).selectOption(excluded);
      },
    };
  const { state } = changes;
  const command = typeof state === 'string' ? stateCommands[state] : undefined;
  if (command && Object.keys(changes).length === 1) return { ...on, act: command };
  return {
    ...on,
    act: 'editPolicy',
    fill: async (dialog) => {
      const field = dialog.getByLabel(text('admin.input.json'));
      const present = JSON.parse(await field.inputValue()) as JsonObject;
      await field.fill(JSON.stringify({ ...present, ...changes }));
    },
  };
};

const createNamedLocation = ({ location }: ActOf<'createNamedLocation'>): Clicks => ({
  view: 'named-locations',
  act: 'createLocation',
  fill: async (dialog) => {
    const { displayName, isTrusted, ipRanges } = location as {
      displayName: string;
      isTrusted?: boolean;
      ipRanges: { cidrAddress: string }[];
    };
    const [range] = ipRanges;
    await dialog.getByLabel(text('admin.input.locationName')).fill(displayName);
    await dialog.getByLabel(text('admin.input.range')).fill(range?.cidrAddress ?? '');
    await dialog.getByLabel(text('admin.input.trusted')).setChecked(isTrusted === true);
  },
});

const setOnPremises = (settings: ActOf<'setOnPremises'>): Clicks => {
  const { passwordWriteback: writeback, passwordChangeResetsRisk: resets } = settings;
  const view = 'on-premises';
  return writeback === undefined
    ? { view, toggle: 'admin.resetsRisk', act: resets ? 'resetsRiskOn' : 'resetsRiskOff' }
    : { view, toggle: 'admin.writeback', act: writeback ? 'writebackOn' : 'writebackOff' };
};

/** Every act that scripts have, by its clicks. */
const clicksByAct: {
  [T in ScriptedAdministratorAct['type']]?: (act: ActOf<T>, refused?: string) => Clicks;
} = {
  dismissUserRisk: onRisk('dismissUserRisk'),
  confirmUserCompromised: onRisk('confirmUserCompromised'),
  confirmUserSafe: onRisk('confirmUserSafe'),
  resetPassword: onUser('resetPassword'),
  requirePasswordChange: onUser('requirePasswordChange'),
  revokeSessions: onUser('revokeSessions'),
  createTemporaryAccessPass: createPass,
  confirmSignInsCompromised: onSignIn('confirmSignInsCompromised'),
  confirmSignInsSafe: onSignIn('confirmSignInsSafe'),
  dismissSignInRisk: onSignIn('dismissSignInRisk'),
  updatePolicy,
  createNamedLocation,
  setOnPremises,
  setRegistrationPolicy: ({ isEnabled }) => ({
    view: 'registration',
    toggle: 'admin.registrationPolicy',
    act: isEnabled ? 'registrationOn' : 'registrationOff',
  }),
};

/** How a scripted act is done in the console. Throws for one that the console has no clicks for. */
const clicksOf = ({ act, refused }: StaffAct): Clicks => {
  const clicks = clicksByAct[act.type] as
    | ((act: ScriptedAdministratorAct, refused?: string) => Clicks)
    | undefined;
  if (!clicks) throw new Error(`Nothing in the console is pressed for ${act.type}.`);
  return clicks(act, refused);
};

const rowsOf = (console: Page, scenario: Scenario, { rows = [] }: Clicks): Locator[] => {
  if (!('latestOf' in rows)) return rows.map((id) => console.locator(`[data-row="${id}"]`));
  const person = scenario.people.find(({ id }) => id === rows.latestOf);
  return [rowOf(console, person?.displayName ?? rows.latestOf)];
};

/** Has IT staff act in a console of their own, by clicks, and asserts what the console says of it. */
export const performStaff = async (
  page: Page,
  scenario: Scenario,
  act: StaffAct,
): Promise<void> => {
  const clicks = clicksOf(act);
  const console = await page.context().newPage();
  await openConsole(console, await rehearsalOf(page), clicks.view, { as: act.by });
  for (const row of rowsOf(console, scenario, clicks)) await row.getByRole('checkbox').check();
  await (clicks.toggle
    ? console.getByRole('switch', { name: text(clicks.toggle) }).click()
    : beginAct(console, clicks.act));
  const dialog = console.getByRole('dialog');
  await clicks.fill?.(dialog);
  await confirmAct(console, clicks.act);
  if (act.refused) {
    const words = text(`admin.rule.${act.refused}` as MessageId);
    await expect(dialog.getByRole('alert')).toHaveText(words);
    await dialog.getByRole('button', { name: text('admin.cancel'), exact: true }).click();
    await expect(resultOn(console)).toBeHidden();
  } else {
    const close = dialog.getByRole('button', { name: text('admin.close'), exact: true });
    // A made secret is shown first, and only then.
    await expect(dialog.getByRole('button', { name: labelOf(clicks.act) })).toBeHidden();
    if (await close.isVisible()) {
      await expect(dialog.locator('[data-part="secret"]')).toHaveText(/\S{6}/);
      await close.click();
    }
    await expect(resultOn(console)).toBeVisible();
  }
  await console.close();
};
