/** What decides whether a rule says anything about a part of the page. */
interface Used {
  classes: ReadonlySet<string>;
  holds: (selector: string) => boolean;
}

const pseudo = /::?[\w-]+(\((?:[^()]|\([^()]*\))*\))?/g;

/** Whether a rule may say something about the part: what it says of states, such as hovering, is kept. */
const isUsed = (selector: string, { classes, holds }: Used): boolean =>
  selector.split(',').some((one) => {
    const named = [...one.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
    if (!named.every((name) => classes.has(name))) return false;
    const plain = one.replaceAll(pseudo, '').trim();
    try {
      return plain === '' || /[>+~]$/.test(plain) || holds(plain);
    } catch {
      // Cut at a comma within brackets: nothing is known of it.
      return true;
    }
  });

const ruleText = (rule: CSSRule, used: Used): string => {
  if (rule instanceof CSSStyleRule) {
    // What the sheet needs on paper the file brings itself; the page's own has everything else hidden.
    if (rule.selectorText.includes('[data-sheet')) return '';
    return isUsed(rule.selectorText, used) ? rule.cssText : '';
  }
  if (rule instanceof CSSFontFaceRule || rule instanceof CSSPageRule) return '';
  if (!(rule instanceof CSSGroupingRule)) return rule.cssText;
  const inner = [...rule.cssRules].map((one) => ruleText(one, used)).join('\n');
  return inner.trim() === '' ? '' : `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inner}}`;
};

/** The rules of the page that say something about a part of it; without fonts and pages. */
export const stylesOf = (root: HTMLElement): string => {
  const all = [root, ...root.querySelectorAll('*')];
  const used: Used = {
    classes: new Set(all.flatMap(({ classList }) => [...classList])),
    holds: (selector) =>
      root.querySelector(selector) !== null ||
      [root, document.documentElement, document.body].some((one) => one.matches(selector)),
  };
  return [...document.styleSheets, ...document.adoptedStyleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .map((rule) => ruleText(rule, used))
    .filter(Boolean)
    .join('\n');
};
