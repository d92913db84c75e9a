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

/** A stop of the Tab key as seen from the control that is looked for. */
interface Stop {
  /** Whether the control has the focus, or lies after the focus in the document, or before it. */
  control: 'reached' | 'after' | 'before';
  top: number;
  /** The lower edge; null where the focus is outside of the screen: what floats over the page stands in no order with it. */
  bottom: number | null;
  /** What is wrong with how the focus is shown; null if nothing is. */
  fault: string | null;
}

/** Looks at where the focus is. One question to the page, for a walk asks it at each stop. */
const stopBy = (control: Locator): Promise<Stop> =>
  control.evaluate((element) => {
    const isDrawn = (one: Element, part?: string): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, part);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const faultOf = (focused: HTMLElement): string | null => {
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
    };
    const { activeElement: focused } = document;
    const { top = 0, bottom = 0 } = focused?.getBoundingClientRect() ?? {};
    const isBefore =
      focused !== null &&
      (element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isOn = focused instanceof HTMLElement && focused !== document.body;
    return {
      control: element === focused ? 'reached' : isBefore ? 'before' : 'after',
      top,
      bottom: focused?.closest('[data-screen]') ? bottom : null,
      fault: isOn ? faultOf(focused) : null,
    };
  });

/** Goes to a control stop by stop. At each stop the focus must be seen, and none may lie above the one before. */
const reach = async (control: Locator): Promise<void> => {
  let from = await stopBy(control);
  for (let at = 0; at < furthest && from.control !== 'reached'; at += 1) {
    // oxlint-disable no-await-in-loop -- One key after the other.
    await control.page().keyboard.press(from.control === 'after' ? 'Tab' : 'Shift+Tab');
    const to = await stopBy(control);
    // oxlint-enable no-await-in-loop
    expect(to.fault).toBeNull();
    if (from.bottom !== null && to.bottom !== null) {
      const [first, second] =
        from.control === 'after' ? [from.top, to.bottom] : [to.top, from.bottom];
      expect(second, 'the order of the stops is that of the page').toBeGreaterThan(first);
    }
    from = to;
  }
  if (from.control !== 'reached') await expect(control, 'is reached by Tab').toBeFocused();
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
    const isTaken = async (): Promise<boolean> => (await list.inputValue()) === value;
    const label = await list.evaluate(
      (select: HTMLSelectElement, wanted) =>
        [...select.options].find((option) => option.value === wanted)?.text ?? '',
      value,
    );
    // The first letters lead there, as long as no second passes between two of them.
    await list.page().keyboard.type(label);
    if (await isTaken()) return;
    await list.press('Home');
    await stepUntil(list.page(), isTaken);
  },
};
