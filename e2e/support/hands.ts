import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody works a page: each act on the control that a locator finds. */
export interface Hands {
  press: (control: Locator) => Promise<void>;
  fill: (field: Locator, value: string) => Promise<void>;
  /** Ticks a box, or takes one of several choices. */
  check: (choice: Locator) => Promise<void>;
  /** Chooses from a list, by value. */
  choose: (list: Locator, value: string) => Promise<void>;
}

/** As somebody with a mouse does. */
export const pointer: Hands = {
  press: (control) => control.click(),
  fill: (field, value) => field.fill(value),
  check: (choice) => choice.check(),
  choose: async (list, value) => void (await list.selectOption(value)),
};

/** More stops than any page has between two controls that are used one after the other. */
const furthest = 60;

/** Where the focus is as seen from a control: on it, before it in the document, or behind it. */
const focusBy = (control: Locator): Promise<'on' | 'before' | 'behind'> =>
  control.evaluate((element) => {
    const { activeElement } = document;
    if (element === activeElement) return 'on';
    const isBehind =
      activeElement !== null &&
      (element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isBehind ? 'behind' : 'before';
  });

/** What is wrong with how the focus is shown now; null if nothing is. */
const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { activeElement: focused } = document;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    const what = focused.outerHTML.slice(0, 80);
    if (!focused.matches(':focus-visible')) return `${what} does not count as focused by a key`;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    if (!isInside) return `${what} has the focus outside of the window`;
    const place = { x: (left + right) / 2, y: Math.min((top + bottom) / 2, innerHeight - 1) };
    const above = document.elementFromPoint(place.x, Math.max(place.y, 0));
    const isFree = above && (focused.contains(above) || above.contains(focused));
    const label = focused.closest('label, [data-part="field"]') ?? focused.parentElement;
    if (!isFree && !label?.contains(above)) return `${what} is covered where it has the focus`;
    // The caret shows where text is typed.
    if (focused.matches('input:not([type="radio"], [type="checkbox"]), textarea')) return null;
    const isDrawn = (element: Element, part?: string): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const around = [focused, focused.parentElement, focused.nextElementSibling];
    if (around.some((one) => one && (isDrawn(one) || isDrawn(one, '::after')))) return null;
    // Lines that are there only while it has the focus: its twin beside it has none.
    const twin = focused.cloneNode() as HTMLElement;
    focused.after(twin);
    const without = getComputedStyle(twin).borderBlockColor;
    twin.remove();
    const isLined =
      /^(?:transparent|rgba\(.*, 0\))$/.test(without) &&
      getComputedStyle(focused).borderBlockColor !== without;
    return isLined ? null : `${what} has the focus and does not show it`;
  });

/** Goes to a control stop by stop. At each stop the focus must be seen, and none may lie above the one before. */
const reach = async (control: Locator): Promise<void> => {
  const page = control.page();
  const stop = (): Promise<number | null> =>
    page.evaluate(() => {
      const { activeElement: focused } = document;
      // What floats over the page stands in no order with it.
      return focused?.closest('[data-screen]') ? focused.getBoundingClientRect().bottom : null;
    });
  const top = (): Promise<number> =>
    page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
  for (let at = 0; at < furthest; at += 1) {
    // oxlint-disable no-await-in-loop -- One key after the other.
    const where = await focusBy(control);
    if (where === 'on') return;
    const [before, above] = [await stop(), await top()];
    await page.keyboard.press(where === 'before' ? 'Tab' : 'Shift+Tab');
    expect(await focusFault(page)).toBeNull();
    const [after, below] = [await stop(), await top()];
    // oxlint-enable no-await-in-loop
    if (before === null || after === null) continue;
    const [first, second] = where === 'before' ? [above, after] : [below, before];
    expect(second, 'the order of the stops is that of the page').toBeGreaterThan(first);
  }
  await expect(control, 'is reached by the Tab key').toBeFocused();
};

/** Goes through a list or a group of choices with the arrows, until a test of the focused element holds. */
const stepUntil = async (page: Page, isThere: () => Promise<boolean>): Promise<void> => {
  for (let at = 0; at < 300; at += 1) {
    // oxlint-disable no-await-in-loop -- One key after the other.
    if (await isThere()) return;
    await page.keyboard.press('ArrowDown');
    // oxlint-enable no-await-in-loop
  }
  throw new Error('No arrow leads to the choice.');
};

/** As somebody with nothing but a keyboard does. */
export const keys: Hands = {
  press: async (control) => {
    await reach(control);
    await control.press('Enter');
  },
  fill: async (field, value) => {
    await reach(field);
    await field.press('ControlOrMeta+a');
    if (value === '') await field.press('Delete');
    else await field.page().keyboard.insertText(value);
  },
  check: async (choice) => {
    if ((await choice.getAttribute('type')) !== 'radio') {
      await reach(choice);
      if (!(await choice.isChecked())) await choice.press('Space');
      return expect(choice).toBeChecked();
    }
    // A group has one stop: the choice that is taken.
    if (await choice.isChecked()) return undefined;
    const name = await choice.getAttribute('name');
    await reach(choice.page().locator(`input[type="radio"][name="${name}"]:checked`));
    return stepUntil(choice.page(), () => choice.isChecked());
  },
  choose: async (list, value) => {
    await reach(list);
    const taken = (): Promise<string> => list.inputValue();
    await list.press('Home');
    await stepUntil(list.page(), async () => (await taken()) === value);
  },
};
