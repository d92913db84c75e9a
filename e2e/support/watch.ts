import { expect, type Page } from '@playwright/test';

/** What went wrong in a page without anybody seeing it. */
export interface Watch {
  wrongs: readonly string[];
  /** Fails if anything did. */
  expectNothing: () => void;
}

/** Listens from the first script on for policy violations, page errors and warnings or errors in the console. */
export const watchPage = async (page: Page): Promise<Watch> => {
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const level = message.type();
    if (level === 'warning' || level === 'error') wrongs.push(`${level}: ${message.text()}`);
  });
  // A binding survives navigations, where a list in the page would be lost.
  await page.exposeBinding('reportViolation', (_source, what: string) => {
    wrongs.push(`securitypolicyviolation: ${what}`);
  });
  await page.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as {
      reportViolation: (what: string) => void;
    };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reportViolation(`${violatedDirective} ${blockedURI}`),
    );
  });
  return { wrongs, expectNothing: () => expect(wrongs).toEqual([]) };
};
