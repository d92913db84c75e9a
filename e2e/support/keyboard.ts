import { expect, type Locator, type Page } from '@playwright/test';

/** Enough for every screen of a journey, few enough to fail soon where nothing takes the focus. */
const furthest = 12;

/** Presses a key until it has brought the focus to a place, or fails. */
export const tabTo = async (page: Page, target: Locator, key = 'Tab'): Promise<void> => {
  for (let at = 0; at < furthest; at += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
};
