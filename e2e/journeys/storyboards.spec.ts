import { expect, type Page } from '@playwright/test';
import { boardOf } from '../../src/review/storyboard/board.ts';
import { storyboardOf } from '../../mocks/storyboard/frames.ts';
import { scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';
import { watchPage } from '../support/watch.ts';

const scenario = 'risky-sign-in-denied-then-approved';
const frames = (page: Page) => page.locator('[data-step]');
const picture = (page: Page, after: number) => page.locator(`[data-picture="${after}"]`);

test('a storyboard has every frame in order, with the act under it and the reason beside it', async ({
  page,
}) => {
  const board = boardOf(storyboardOf(scenarioOf(scenario)));
  await page.goto(`/storyboards/${scenario}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    text(`scenario.${scenario}.title`),
  );
  await expect(page.locator('[data-part="head"]')).toContainText('Sign-in Risk 1 - Require MFA');
  await expect(frames(page)).toHaveCount(board.frames.length);
  for (const { after, screen, next } of board.frames) {
    // oxlint-disable no-await-in-loop -- One frame after the other, as somebody scrolls.
    const act = page.locator(`[data-act="${after}"]`);
    await act.scrollIntoViewIfNeeded();
    await expect(picture(page, after).locator(`[data-drawn="${screen}"]`)).toBeAttached();
    await expect(act).toContainText(next ? text(next.id, next.values) : text('storyboard.end'));
    // oxlint-enable no-await-in-loop
  }
  const asked = page.locator('[data-why="2"]');
  await expect(asked).toContainText('Sign-in Risk 1 - Require MFA');
  await expect(asked).toContainText(text('stage.why.unmet'));
});

test('groups that nobody knows by a name are counted, and their ids are there for who asks', async ({
  page,
}) => {
  const { expectNothing } = await watchPage(page);
  await page.goto('/storyboards/mfa-code');
  const head = page.locator('[data-part="head"]');
  await expect(head).toContainText(text('why.unnamed.group', { count: 2 }));
  const id = head.getByText('cf11b4fa-91b3-4ee3-83a8-efa436f3cc02');
  await expect(id).toBeHidden();
  await head.getByText(text('why.ids')).press('Enter');
  await expect(id).toBeVisible();
  expectNothing();
});

test('what leaves a page and comes back to it stands as a branch', async ({ page }) => {
  await page.goto(`/storyboards/${scenario}`);
  const branch = page.locator('[data-branch="3"]');
  await expect(branch).toContainText(text('storyboard.branch', { from: 3, to: 5 }));
  await expect(branch.locator('[data-step]')).toHaveCount(2);
});

test('the variants of the address are those of the pictures, and of what a frame leads to', async ({
  page,
}) => {
  await page.goto(`/storyboards/${scenario}?theme=dark&locale=ar-XB&width=360&brand=fabrikam`);
  const live = picture(page, 0).locator('[data-live]');
  await expect(live.locator('[data-drawn]')).toBeAttached();
  await expect(live.locator('[data-theme="dark"]')).toHaveCount(1);
  await expect(live.locator('[dir="rtl"]')).toHaveCount(1);
  await expect(live).toContainText('Fabrikam');
  const width = await live.evaluate((box) => (box.firstElementChild as HTMLElement).offsetWidth);
  expect(width).toBe(360);
  const way = page.locator('[data-step="2"] a').first();
  await expect(way).toHaveAttribute('href', /step=2.*theme=dark.*locale=ar-XB/);
});

test('an unknown scenario is said, and the others are there', async ({ page }) => {
  await page.goto('/storyboards/nowhere?theme=dark');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(text('app.unknown.scenario.title'));
  await expect(title).toBeFocused();
  await expect(page.getByText(text('app.unknown.scenario.body', { id: 'nowhere' }))).toBeVisible();
  await page.getByRole('link', { name: text('scenario.mfa-code.title') }).click();
  await expect(page).toHaveURL(/\/storyboards\/mfa-code\?theme=dark/);
  await expect(frames(page)).not.toHaveCount(0);
});

test('the keyboard alone comes from the library to a storyboard and into a step of it', async ({
  page,
}) => {
  await page.goto('/storyboards');
  await page.getByRole('link', { name: text('scenario.mfa-code.title') }).focus();
  await page.keyboard.press('Enter');
  const step = page.getByRole('link', { name: text('storyboard.open.label', { number: 4 }) });
  await step.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sign-in\/mfa-code\?.*step=3/);
  await expect(page.locator('[data-screen="mfa.prompt.methods"]')).toBeVisible();
});

test('where storage is refused, storyboard and map say what is missing and what to do', async ({
  page,
}) => {
  // As browsers do that block all cookies: there no service worker starts.
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is refused.', 'SecurityError');
      },
    });
  });
  for (const [link, what] of [
    ['/storyboards/mfa-code', 'storyboard.failed'],
    ['/map?scenario=mfa-code', 'map.failed'],
  ] as const) {
    // oxlint-disable no-await-in-loop -- One page after the other.
    await page.goto(link);
    const said = page.getByText(text(what));
    await expect(said).toBeVisible();
    await expect(said).toContainText(text('review.silent'));
    await expect(page.getByRole('button', { name: text('storyboard.again') })).toBeVisible();
    // oxlint-enable no-await-in-loop
  }
});

test('where comments cannot be read, the storyboard says so and is there', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is refused.', 'SecurityError');
    };
  });
  await page.goto('/storyboards/mfa-code');
  await expect(page.getByText(text('storyboard.notes.refused'))).toBeVisible();
  await expect(frames(page)).not.toHaveCount(0);
});
