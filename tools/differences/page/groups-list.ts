import { countsOf, groupAt, type Review } from './review.ts';

/** Brings the list to what a review has come to. */
export type Marks = (review: Review) => void;

const made = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...parts: readonly (string | Node)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.append(...parts);
  return element;
};

const verdictMark = (): HTMLElement => Object.assign(made('span'), { className: 'verdict' });

/** Scrolls the list alone: the page stays where somebody looks at a picture. */
const reveal = (list: HTMLElement, button: HTMLElement): void => {
  const [whole, one] = [list.getBoundingClientRect(), button.getBoundingClientRect()];
  if (one.top < whole.top || one.bottom > whole.bottom)
    list.scrollTop += one.top - whole.top - whole.height / 2;
};

/** Lists all groups with their pictures, each a button that goes to it. */
export const drawGroups = (into: HTMLElement, first: Review, go: (at: number) => void): Marks => {
  let at = -1;
  const groups = first.groups.map(({ title, differences }) => {
    const mark = verdictMark();
    const items = differences.map((difference) => {
      at += 1;
      const place = at;
      const verdict = verdictMark();
      const button = Object.assign(made('button', difference.name, verdict), { type: 'button' });
      button.addEventListener('click', () => go(place));
      return { place, difference, button, verdict };
    });
    const list = made('ul', ...items.map(({ button }) => made('li', button)));
    // The sheet takes the bullets away, and with them Safari takes the list.
    list.setAttribute('role', 'list');
    const details = made('details', made('summary', title, mark), list);
    return { details, mark, items, differences };
  });
  into.append(...groups.map(({ details }) => details));
  return (review) => {
    const current = groupAt(review);
    for (const [place, { details, mark, items, differences }] of groups.entries()) {
      const { accept, reject, open } = countsOf(review, differences);
      mark.textContent = `${differences.length}: ${accept} accepted, ${reject} rejected, ${open} undecided`;
      if (place === current) details.open = true;
      for (const { place: of, difference, button, verdict } of items) {
        const decided = review.verdicts.get(difference.place);
        verdict.textContent = decided === undefined ? '' : `${decided}ed`;
        button.setAttribute('aria-current', String(of === review.at));
        if (of === review.at) reveal(into, button);
      }
    }
  };
};
