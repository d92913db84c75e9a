import type { Page } from '@playwright/test';
import type { View } from './gallery.ts';

/** Where a page is to go on, of what its address has; what is not named stays. */
interface Place {
  path?: string;
  search?: Record<string, string>;
}

/** Goes to another address in the page that is open, as its links do: what is loaded stays loaded. */
export const goOn = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    const { idx = 0 } = (history.state ?? {}) as { idx?: number };
    history.pushState({ idx: idx + 1 }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, address);

/** Goes on in the page that is open, with what its address has but for what is named. */
export const follow = async (page: Page, { path, search = {} }: Place): Promise<void> => {
  const { pathname, searchParams } = new URL(page.url());
  for (const [name, value] of Object.entries(search)) searchParams.set(name, value);
  await goOn(page, `${path ?? pathname}?${searchParams}`);
};

/**
 * Looks at an open page in another way: its window, the system's colours, and what its address asks for. Resolves once
 * theme and size of text are drawn; the texts of another language may come later.
 */
export const lookAt = async (
  page: Page,
  { width, height, forcedColors, search = {} }: View,
): Promise<void> => {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ forcedColors: forcedColors ?? null });
  await follow(page, { search });
  await page.waitForFunction(({ theme, text = '100' }: Record<string, string>) => {
    const { dataset, style } = document.documentElement;
    return dataset['theme'] === theme && style.fontSize === `${text}%`;
  }, search);
};
