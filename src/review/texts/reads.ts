import type { MessageId } from '../../i18n/message-id.ts';

/** The texts that a screen has read, in order: id, and what it became each time. */
export type Reads = ReadonlyMap<MessageId, ReadonlySet<string>>;

/** Notes what a screen reads while it is drawn, and tells that there is more once the drawing is done. */
export interface Reader {
  add: (id: MessageId, text: string) => void;
  subscribe: (listener: () => void) => () => void;
  /** The same object until more is read. */
  reads: () => Reads;
}

/** A reader of one drawn state. */
export const createReader = (): Reader => {
  const read = new Map<MessageId, Set<string>>();
  let shown: Reads = new Map();
  let pending = false;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    pending = false;
    shown = new Map([...read].map(([id, texts]) => [id, new Set(texts)]));
    for (const listener of listeners) listener();
  };
  return {
    add: (id, text) => {
      const texts = read.get(id) ?? new Set();
      if (texts.has(text)) return;
      read.set(id, texts.add(text));
      // Nothing may change while something is drawn.
      if (!pending) queueMicrotask(tell);
      pending = true;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reads: () => shown,
  };
};

/** A text as it is seen: without the tags of rich text, and with blanks as a page draws them. */
export const plainOf = (text: string): string =>
  text
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The message that a text on the page came from: one that is all of it, else one that it is a part of. */
export const idOf = (reads: Reads, shown: string): MessageId | null => {
  const wanted = plainOf(shown);
  if (wanted === '') return null;
  const known = [...reads].flatMap(([id, texts]) =>
    [...texts].map((text) => ({ id, text: plainOf(text) })),
  );
  const whole = known.find(({ text }) => text === wanted);
  const part = known.find(({ text }) => wanted.length > 3 && text.includes(wanted));
  return (whole ?? part)?.id ?? null;
};

/** The message that an element or the nearest around it shows or is named by. */
export const idAt = (reads: Reads, target: Element, root: Element): MessageId | null => {
  for (let at: Element | null = target; at && root.contains(at); at = at.parentElement) {
    const texts = [at.textContent, ...labels.map((name) => at?.getAttribute(name) ?? '')];
    for (const text of texts) {
      const id = idOf(reads, text ?? '');
      if (id) return id;
    }
  }
  return null;
};

const labels = ['aria-label', 'placeholder', 'alt', 'title'];

/** The innermost elements that show or are named by one of some texts. */
export const elementsOf = (root: Element, texts: ReadonlySet<string>): Element[] => {
  const wanted = new Set([...texts].map(plainOf));
  const fits = (element: Element): boolean =>
    wanted.has(plainOf(element.textContent ?? '')) ||
    labels.some((name) => wanted.has(plainOf(element.getAttribute(name) ?? '-')));
  return [...root.querySelectorAll('*')].filter(
    (element) => fits(element) && ![...element.children].some(fits),
  );
};
