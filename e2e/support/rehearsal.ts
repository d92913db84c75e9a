import { expect, type Locator, type Page } from '@playwright/test';
import {
  type AttemptReply,
  backendOrigin,
  type PhoneCommand,
  type PhoneView,
} from '../../src/api/contract.ts';
import { scenarioById } from '../../mocks/scenarios/index.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';

/** The scenario of an id. Throws if there is none, so that a test names what it misses. */
export const scenarioOf = (id: string): Scenario => {
  const scenario = scenarioById(id);
  if (!scenario) throw new Error(`There is no scenario ${id}.`);
  return scenario;
};

/** The shown screen, without the presenter's stage beside it. */
export const screenOn = (page: Page): Locator => page.locator('[data-screen]');

/**
 * Looks in every frame until something on the page matches. Where nothing does, an assertion follows that says what is
 * wrong: left alone, it looks rarer and rarer, in the end twice a second, and a walk is spent between the looks.
 */
export const untilThere = (page: Page, selector: string): Promise<boolean> =>
  page
    .waitForFunction((wanted) => document.querySelector(wanted) !== null, selector, {
      polling: 'raf',
      timeout: 5000,
    })
    .then(
      () => true,
      () => false,
    );

/**
 * Waits until what was sent is answered. A screen that stays says nothing of it by its text,
 * and the next press on it would be lost as a second submission.
 */
export const expectAnswered = async (page: Page): Promise<void> => {
  if (await untilThere(page, '[data-screen][data-busy="false"]')) return;
  await expect(screenOn(page)).toHaveAttribute('data-busy', 'false');
};

/** What the page says beside the screen. */
export const noticeOn = (page: Page): Locator => page.locator('[data-part="notice"]');

/** The rehearsal's id, once the page has put it into its address. */
export const rehearsalOf = async (page: Page): Promise<string> => {
  const inAddress = (): string | null => new URL(page.url()).searchParams.get('rehearsal');
  const there = inAddress();
  if (there) return there;
  await expect(page).toHaveURL(/[?&]rehearsal=/);
  return inAddress() ?? '';
};

/** Has the browser keep a rehearsal as another version of the product would: that much newer, or with no number. */
export const renumberRehearsal = (
  page: Page,
  rehearsal: string,
  by: number | null,
): Promise<void> =>
  page.evaluate(
    ([id, newer]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sign-in-rehearsal');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('Not opened.')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('rehearsals', 'readwrite');
          const kept = transaction.objectStore('rehearsals');
          const reading = kept.get(id) as IDBRequest<{ worldVersion?: number }>;
          reading.addEventListener('success', () => {
            const { worldVersion = 0, ...record } = reading.result;
            kept.put(newer === null ? record : { ...record, worldVersion: worldVersion + newer });
          });
          transaction.addEventListener('complete', () => resolve());
        });
      }),
    [rehearsal, by] as const,
  );

/** Asks the mock backend from inside the page, as the stage does. */
export const askBackend = async <T>(page: Page, path: string, body?: object): Promise<T> => {
  const url = `${backendOrigin}${path}?rehearsal=${await rehearsalOf(page)}`;
  const init = body && { method: 'POST', body: JSON.stringify(body) };
  return page.evaluate(
    async ([address, request]) => (await fetch(address, request)).json() as Promise<T>,
    [url, init] as const,
  );
};

/** What is required now, as the backend says. */
export const requiredOn = (page: Page): Promise<AttemptReply> =>
  askBackend<AttemptReply>(page, '/api/sign-in');

/** The person's phone. */
export const phoneOf = (page: Page): Promise<PhoneView> =>
  askBackend<PhoneView>(page, '/api/rehearsal/phone');

/** Does something on the phone; `command` may use what the phone knows. */
export const usePhone = async (
  page: Page,
  command: (phone: PhoneView) => PhoneCommand,
): Promise<void> => {
  const phone = await phoneOf(page);
  const { attemptId, revision } = phone;
  const reply = await askBackend<object>(page, '/api/rehearsal/phone', {
    command: command(phone),
    attemptId,
    revision,
  });
  expect(reply).not.toHaveProperty('error');
};

/** Waits until the page draws what the backend requires now: what others do, it is told of and then asks. */
export const expectCaughtUp = async (page: Page): Promise<void> => {
  const { revision } = await requiredOn(page);
  if (await untilThere(page, `[data-screen][data-busy="false"][data-revision="${revision}"]`))
    return;
  await expect(screenOn(page)).toHaveAttribute('data-revision', String(revision));
};

/** What a page shows once it has come to rest on a screen. */
export interface Shown {
  /** Its heading, as it is read. */
  heading: string;
  /** What the backend requires, which the screen is of. */
  reply: AttemptReply;
}

/**
 * Waits until a screen is shown that the backend requires now, and nothing is under way; null where that does not come.
 * The page is asked once: a walk would spend more time on its questions than on its sign-in.
 */
export const comeTo = (page: Page, screen: string): Promise<Shown | null> =>
  page
    .evaluate(
      async ([wanted, origin]) => {
        const deadline = performance.now() + 5_000;
        const until = async <T>(look: () => T | null): Promise<T> => {
          for (;;) {
            const found = look();
            if (found !== null) return found;
            if (performance.now() > deadline) throw new Error(`${wanted} does not come.`);
            // oxlint-disable-next-line no-await-in-loop -- Frame after frame.
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        };
        const atRest = `[data-screen="${wanted}"][data-busy="false"]`;
        await until(() => document.querySelector(atRest));
        const rehearsal = await until(() => new URL(location.href).searchParams.get('rehearsal'));
        const answer = await fetch(`${origin}/api/sign-in?rehearsal=${rehearsal}`);
        const reply = (await answer.json()) as AttemptReply;
        const revised = `${atRest}[data-revision="${reply.revision}"]`;
        const shown = await until(() => document.querySelector(revised));
        const headings = shown.querySelectorAll('h1');
        if (headings.length !== 1) throw new Error(`There are ${headings.length} headings.`);
        return { heading: headings[0]?.innerText.trim() ?? '', reply };
      },
      [screen, backendOrigin] as const,
    )
    .catch(() => null);

/** Approves the request that waits on the phone. */
export const approveOnPhone = (page: Page): Promise<void> =>
  usePhone(page, ({ request }) => ({ type: 'phoneApprove', number: request?.number ?? '' }));
