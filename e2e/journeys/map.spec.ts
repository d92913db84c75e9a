import { expect, type Page } from '@playwright/test';
import { flowGraph } from '../../src/review/map/graph.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const node = (page: Page, id: string) => page.locator(`[data-map-state="${id}"]`);
/** What scenarios do is known, by which the map is laid out: from here on nothing moves by itself. */
const expectPlaced = (page: Page): Promise<void> =>
  expect(page.locator('[data-part="map"][aria-busy="false"]')).toBeVisible();
const search = (page: Page) => page.getByRole('searchbox', { name: text('map.search') });

test('the keyboard alone finds a state, goes along its lines, zooms and opens it', async ({
  page,
}) => {
  await page.goto('/map?theme=dark');
  await expect(node(page, 'mfa.prompt.push')).toBeVisible();
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('prompt push');
  await page.keyboard.press('Enter');
  const push = node(page, 'mfa.prompt.push');
  await expect(push).toBeFocused();
  await expect(page).toHaveURL(/state=mfa\.prompt\.push/);
  // Near enough for a live picture.
  await expect(push.locator('[data-live^="mfa.prompt.push/"]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(node(page, 'mfa.denied')).toBeFocused();

  const wide = async (): Promise<number> =>
    (await node(page, 'mfa.denied').boundingBox())?.width ?? 0;
  const before = await wide();
  await page.keyboard.press('+');
  await expect.poll(wide).toBeGreaterThan(before);
  for (let more = 0; more < 6; more += 1) await page.keyboard.press('+');
  await expect.poll(wide).toBeGreaterThan(before * 1.5);
  await expect(node(page, 'mfa.denied')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('0');
  await expect.poll(wide).toBeLessThan(before);

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/screens\/mfa\.denied\/[\w-]+\?theme=dark/);
});

test('the map zooms by keys before anything has the focus, and says what a link asks for in vain', async ({
  page,
}) => {
  await page.goto('/map?view=q&lines=some');
  await expectPlaced(page);
  for (const [name, value] of [
    ['view', 'q'],
    ['lines', 'some'],
  ] as const)
    await expect(page.locator('[data-part="ignored"]')).toContainText(
      text('review.variants.ignored', { name, value }),
    );
  const wide = async (): Promise<number> =>
    (await node(page, 'signIn.username').boundingBox())?.width ?? 0;
  const before = await wide();
  await page.keyboard.press('+');
  await expect.poll(wide).toBeGreaterThan(before);
  await page.keyboard.press('0');
  await expect.poll(wide).toBe(before);
});

test('lines are drawn also where what scenarios do was known before the drawing was', async ({
  page,
}) => {
  await page.goto('/map');
  await expectPlaced(page);
  // Back from the list nothing is laid out again: the boxes are only measured, which must not cost the lines' ends.
  await page.getByRole('radio', { name: text('map.view.list') }).click();
  await expect(page.locator('[data-part="map"]')).toBeHidden();
  await page.getByRole('radio', { name: text('map.view.map') }).click();
  await expect(node(page, 'mfa.denied')).toBeVisible();
  await page.getByRole('switch', { name: text('map.lines.all') }).click();
  // What leads from everywhere to the problem pages is in the list only.
  const drawn = flowGraph().transitions.filter(
    ({ from, to, kind, requirement }) => from !== to && (kind === 'page' || requirement !== null),
  );
  const lines = new Set(drawn.map(({ from, to }) => `${from} ${to}`));
  await expect(page.locator('.react-flow__edge')).toHaveCount(lines.size);
});

test('a press chooses a state and shows what leads on; Escape lets go', async ({ page }) => {
  await page.goto('/map');
  await expectPlaced(page);
  await node(page, 'mfa.denied').click();
  await expect(page).toHaveURL(/\/map\?state=mfa\.denied/);
  const panel = page.getByRole('complementary', { name: 'mfa.denied' });
  await panel.getByRole('button', { name: 'mfa.prompt.methods' }).first().click();
  await expect(node(page, 'mfa.prompt.methods')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'mfa.prompt.methods' })).toBeHidden();
});

test('a press that is held chooses when it is let go, and the next one opens', async ({ page }) => {
  await page.goto('/map');
  const denied = node(page, 'mfa.denied');
  await expectPlaced(page);
  await denied.hover();
  const before = await denied.boundingBox();
  await page.mouse.down();
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        let left = 10;
        const next = (): void => {
          left -= 1;
          if (left === 0) drawn();
          else requestAnimationFrame(next);
        };
        next();
      }),
  );
  expect(await denied.boundingBox()).toEqual(before);
  await page.mouse.up();
  await expect(page.getByRole('complementary', { name: 'mfa.denied' })).toBeVisible();
  await denied.click();
  await expect(page).toHaveURL(/\/screens\/mfa\.denied\//);
});

test('a scenario’s way is lit, with its steps, and what its world does not lead to is marked', async ({
  page,
}) => {
  await page.goto('/map?scenario=risky-sign-in-mfa');
  await expect(node(page, 'signIn.password')).toHaveAccessibleName(
    `signIn.password, ${text('map.kind.steps', { count: 1, steps: '1' })}`,
  );
  await expect(node(page, 'legacyClient.account')).toHaveAccessibleName(
    `legacyClient.account, ${text('map.kind.unreached')}`,
  );
  // Nobody's script goes there, and yet it can be come to.
  await expect(node(page, 'mfa.denied')).toHaveAccessibleName('mfa.denied');
  await page.getByText(text('map.reach.what')).click();
  await expect(page.getByText(text('map.reach.meaning'))).toBeVisible();
});

test('an unknown scenario or state is said, and nothing is lost', async ({ page }) => {
  await page.goto('/map?scenario=nowhere&state=nothing&theme=dark');
  await expect(page.getByText(text('map.unknown.scenario', { id: 'nowhere' }))).toBeVisible();
  await expect(page.getByText(text('map.unknown.state', { id: 'nothing' }))).toBeVisible();
  await expect(node(page, 'signIn.username')).toBeVisible();
  await expect(page).toHaveURL(/scenario=nowhere/);
});

test('the list has every state and every transition of the map, also at 360 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/map');
  const { nodes, transitions } = flowGraph();
  await expect(page.locator('[data-map-state]')).toHaveCount(nodes.length);
  const listed = transitions.filter(
    ({ from, kind, requirement }) =>
      from === 'signIn.password' && (kind === 'page' || requirement !== null),
  );
  const item = node(page, 'signIn.password');
  await item.locator('summary').click();
  const leads = item.getByRole('list').filter({ hasText: 'submitPassword' }).first();
  await expect(leads.getByRole('button')).toHaveCount(listed.length);
  await search(page).fill('denied');
  await expect(page.locator('[data-map-state]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(node(page, 'mfa.denied').getByRole('heading', { level: 3 })).toBeFocused();
  await expect(page.locator('[data-map-state]')).toHaveCount(nodes.length);
});

test('the library leads to the map', async ({ page }) => {
  await page.goto('/?theme=dark');
  await page.locator('a[href^="/map"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('map.title'));
  await expect(page).toHaveURL(/\/map\?theme=dark/);
});
