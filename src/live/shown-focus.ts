import { type RefObject, useEffect } from 'react';

const visible = /:focus-visible|\[data-fui-focus-visible\]/g;
const attribute = 'data-focus-shown';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** A rule as it would be if what is marked had the focus; with the conditions around it. */
const shownRule = (rule: CSSRule): string => {
  if (rule instanceof CSSStyleRule) {
    if (!rule.selectorText.match(visible)) return '';
    return `${rule.selectorText.replaceAll(visible, `[${attribute}]`)}{${rule.style.cssText}}`;
  }
  if (!(rule instanceof CSSGroupingRule)) return '';
  const inner = [...rule.cssRules].map(shownRule).join('');
  const condition = rule.cssText.slice(0, rule.cssText.indexOf('{'));
  return inner && `${condition}{${inner}}`;
};

/** Draws the focus rings of everything that can have the focus, from the page's own rules for it. */
const showIn = (root: HTMLElement): (() => void) => {
  const sheet = new CSSStyleSheet();
  const show = (): void => {
    for (const element of root.querySelectorAll(focusable)) element.setAttribute(attribute, '');
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    sheet.replaceSync(rules.map(shownRule).join(''));
  };
  show();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const observer = new MutationObserver(show);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const element of root.querySelectorAll(`[${attribute}]`))
      element.removeAttribute(attribute);
  };
};

/** Shows focus rings within an element for as long as it is asked to. */
export const useShownFocus = (root: RefObject<HTMLElement | null>, shown: boolean): void => {
  useEffect(() => (shown && root.current ? showIn(root.current) : undefined), [root, shown]);
};
