/** A text that is not to be seen whole. */
export interface Cut {
  /** It makes what is drawn scroll sideways; stands beyond its edge; is cut off; is a choice too long for its field. */
  kind: 'sideways' | 'beyond' | 'clipped' | 'choice';
  /** As it is drawn; empty for `sideways`. */
  text: string;
}

/**
 * What of the text within an element is cut off, stands beyond the element's edges, or makes it scroll sideways, by
 * measuring. It needs nothing from outside itself, so that a test can hand it to a browser.
 */
export const cutIn = (root: Element): Cut[] => {
  const edges = root.getBoundingClientRect();
  const end = edges.left + root.clientWidth;
  const scrollsItself = (element: Element | null): boolean =>
    element !== null &&
    element !== root &&
    (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
      scrollsItself(element.parentElement));
  const clips = new Map<Element, Element | null>();
  const clipping = (element: Element): Element | null => {
    const known = clips.get(element);
    if (known !== undefined) return known;
    const { parentElement } = element;
    const isOutermost = !parentElement || element === root;
    const isCut =
      !isOutermost && ['hidden', 'clip'].includes(getComputedStyle(parentElement).overflowX);
    const found = isOutermost ? null : isCut ? parentElement : clipping(parentElement);
    clips.set(element, found);
    return found;
  };
  // Words may be wider than the box that they are in.
  const placeOf = (element: Element): { left: number; right: number } => {
    const words = [...element.childNodes].filter(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
    const places = words.map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    });
    return {
      left: Math.min(...places.map(({ left }) => left)),
      right: Math.max(...places.map(({ right }) => right)),
    };
  };
  const isDot = (element: Element | null): boolean =>
    element instanceof HTMLElement && (element.offsetWidth <= 1 || element.offsetHeight <= 1);
  const isHiddenOnPurpose = (element: HTMLElement): boolean =>
    isDot(element) ||
    // Words for those who hear the page may have an element of their own in such a box.
    isDot(clipping(element)) ||
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const said = (element: Element): string =>
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent?.trim() ?? '')
      .join('');
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element instanceof HTMLElement &&
      (element instanceof HTMLSelectElement || said(element) !== '') &&
      !isHiddenOnPurpose(element),
  );
  const isChoiceCut = (select: HTMLSelectElement): boolean => {
    const { font, paddingInlineStart, paddingInlineEnd, textIndent } = getComputedStyle(select);
    const drawing = document.createElement('canvas').getContext('2d');
    if (!drawing) return false;
    drawing.font = font;
    const words = select.selectedOptions[0]?.text ?? '';
    // Where its own words are out of sight, others have to say them in its place.
    if (Number.parseFloat(textIndent) > select.clientWidth)
      return words !== '' && !elements.some((one) => !one.closest('select') && said(one) === words);
    const room =
      select.clientWidth -
      Number.parseFloat(paddingInlineStart) -
      Number.parseFloat(paddingInlineEnd);
    return drawing.measureText(words).width > room + 1;
  };
  const kindOf = (element: HTMLElement): Cut['kind'] | null => {
    if (element instanceof HTMLSelectElement) return isChoiceCut(element) ? 'choice' : null;
    if (element.closest('select')) return null;
    const { left, right } = placeOf(element);
    if (left < edges.left - 1 || right > end + 1)
      return scrollsItself(element.parentElement) ? null : 'beyond';
    const box = clipping(element)?.getBoundingClientRect();
    if (box && (left < box.left - 1 || right > box.right + 1)) return 'clipped';
    const isClipped = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    return isClipped && element.scrollWidth > element.clientWidth + 1 ? 'clipped' : null;
  };
  const cuts: Cut[] = root.scrollWidth > root.clientWidth ? [{ kind: 'sideways', text: '' }] : [];
  for (const element of elements) {
    const kind = kindOf(element);
    if (!kind) continue;
    const text =
      element instanceof HTMLSelectElement
        ? (element.selectedOptions[0]?.text ?? '')
        : said(element);
    cuts.push({ kind, text });
  }
  return cuts;
};
