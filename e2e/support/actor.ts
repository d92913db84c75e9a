import { expect, type Page } from '@playwright/test';
import type { Act } from '../../src/api/contract.ts';
import { expectedAfter } from '../../src/journey/place.ts';
import { phoneCommandOf } from '../../src/journey/player.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';
import { visit } from './kept-window.ts';
import type { Hands } from './hands.ts';
import {
  askBackend,
  comeTo,
  expectAnswered,
  expectCaughtUp,
  requiredOn,
  usePhone,
} from './rehearsal.ts';
import { performStaff } from './staff.ts';
import { expectScreen } from './expected-screen.ts';
import { performPerson } from './person.ts';

/** Performs one act of a script as its actor would, and asserts the screen that it leads to. */
export const perform = async (
  page: Page,
  scenario: Scenario,
  act: Act,
  hands?: Hands,
): Promise<void> => {
  if (act.actor === 'person') {
    await performPerson(page, scenario, act.act, hands);
  } else if (act.actor === 'clock' || act.actor === 'stage' || act.actor === 'system') {
    const address = { clock: 'clock', stage: 'places', system: 'system' }[act.actor];
    const { attemptId, revision } = await requiredOn(page);
    const reply = await askBackend<object>(page, `/api/rehearsal/${address}`, {
      command: act.act,
      attemptId,
      revision,
    });
    expect(reply).not.toHaveProperty('error');
  } else if (act.actor === 'administrator') {
    await performStaff(page, scenario, act);
  } else {
    const { act: phoneAct } = act;
    await usePhone(page, (phone) => phoneCommandOf(phoneAct, phone));
  }
  const known = await comeTo(page, act.expect.screen);
  // Another try keeps the screen, which says nothing then about whether the backend has answered.
  if (!known) await expectAnswered(page);
  await expectScreen(page, act.expect, scenario, { known });
  if (!known) await expectCaughtUp(page);
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
  const address = `${origin}/sign-in/${scenario.id}?${link.toString()}`;
  // How long answers take, and what time it is, is settled when the product is loaded.
  const mayStay = !origin && !link.has('delay') && !link.has('clock');
  await (mayStay ? visit(page, address) : page.goto(address));
  const entered = expectedAfter(scenario.script, step) ?? { screen: 'signIn.username' };
  const known = mayStay ? await comeTo(page, entered.screen) : null;
  await expectScreen(page, entered, scenario, { known });
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
