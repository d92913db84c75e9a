import { expect, test } from '@playwright/test';
import { plainContext, searchOf, settled } from '../../../e2e/support/gallery.ts';
import { keptPictures } from '../../../e2e/support/pictures.ts';

/** One in so many of the kept pictures, which come from all screens and both widths. */
const each = 12;

test.use({ ...plainContext });

for (const { shown, view, name } of keptPictures.filter((_, place) => place % each === 0))
  test(name, async ({ page }) => {
    await page.setViewportSize({ width: view.width, height: view.height });
    await page.goto(shown.path + searchOf(view));
    await settled(page, shown.id);
    await page.mouse.move(0, 0);
    await expect(page).toHaveScreenshot([`${name}.png`], { fullPage: true });
  });
