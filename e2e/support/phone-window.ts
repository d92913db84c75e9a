import { expect, type Page } from '@playwright/test';
import { rehearsalOf } from './rehearsal.ts';

/** Opens the phone of a page's rehearsal in a window of its own. */
export const openPhone = async (page: Page, search = ''): Promise<Page> => {
  const phone = await page.context().newPage();
  await phone.goto(`/phone/${await rehearsalOf(page)}${search}`);
  await expect(phone.getByRole('main')).toBeVisible();
  return phone;
};
