import { literalEnd, numberEnd, type ScanFault, stringEnd } from './scan-tokens.ts';
import type { Path } from './notes.ts';

/** Paths to look for, as a tree: each level by key or index. */
export type Wanted = Map<string | number, Wanted>;

/** What a pass over the text found. Offsets are in UTF-16 code units. */
export type Scan = {
  /** Where the JSON breaks; null if it is whole. */
  readonly fault: ScanFault | null;
  /** Where each wanted value begins. */
  readonly found: Map<Wanted, number>;
  /** Keys that stand twice in one object. */
  readonly twice: { readonly path: Path; readonly offset: number }[];
};

type Frame = {
  readonly isList: boolean;
  readonly wanted: Wanted | undefined;
  readonly keys: Set<string>;
  key: string | number;
};

const space = new Set([' ', '\t', '\n', '\r']);

const keyIn = (quoted: string): string =>
  quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);

/**
 * Reads JSON as strictly as the language does, keeps no value, and remembers where the wanted ones are. A stack of its
 * own instead of recursion, so that no depth is too deep. Engines say where JSON breaks each in their own way, or not at
 * all; and none says where a value was.
 */
export const scanJson = (text: string, root: Wanted = new Map()): Scan => {
  const found = new Map<Wanted, number>();
  const twice: { path: Path; offset: number }[] = [];
  const stack: Frame[] = [];
  let at = 0;

  const skipSpace = (): void => {
    while (space.has(text.charAt(at))) at += 1;
  };
  const stop = (code: ScanFault['code'], offset = at): Scan => ({
    fault: { code, offset },
    found,
    twice,
  });
  const unexpected = (inPlaceOf: 'value' | 'comma' | 'key', afterComma: boolean): Scan => {
    const here = text.charAt(at);
    if (here === '') return stop('jsonEnds');
    if (here === '/') return stop('jsonComment');
    if (afterComma && (here === ']' || here === '}')) return stop('jsonTrailingComma');
    if (inPlaceOf !== 'comma' && "'‘’“”".includes(here)) return stop('jsonQuotes');
    if (inPlaceOf === 'comma' && /["{[\d-]/.test(here)) return stop('jsonMissingComma');
    return stop('jsonUnexpected');
  };

  let afterComma = false;
  for (;;) {
    skipSpace();
    let frame = stack.at(-1);
    const here = text.charAt(at);
    const isEmptyEnd = frame && !afterComma && here === (frame.isList ? ']' : '}');
    if (!isEmptyEnd) {
      if (frame && !frame.isList) {
        if (here !== '"') return unexpected('key', afterComma);
        const start = at;
        const end = stringEnd(text, at);
        if (typeof end !== 'number') return stop(end.code, end.offset);
        const key = keyIn(text.slice(at, end));
        frame.key = key;
        if (frame.keys.has(key)) twice.push({ path: stack.map((one) => one.key), offset: start });
        frame.keys.add(key);
        at = end;
        skipSpace();
        if (text.charAt(at) !== ':') return unexpected('comma', false);
        at += 1;
        skipSpace();
      }
      const wanted: Wanted | undefined = frame ? frame.wanted?.get(frame.key) : root;
      if (wanted) found.set(wanted, at);
      const first = text.charAt(at);
      if (first === '{' || first === '[') {
        const isList = first === '[';
        stack.push({ isList, wanted, keys: new Set(), key: isList ? 0 : '' });
        at += 1;
        afterComma = false;
        continue;
      }
      const end =
        first === '"' ? stringEnd(text, at) : (numberEnd(text, at) ?? literalEnd(text, at));
      if (end === null) return unexpected('value', afterComma);
      if (typeof end !== 'number') return stop(end.code, end.offset);
      at = end;
    }
    // A value has ended, or a list or object that has nothing (more) in it.
    let isClosing = isEmptyEnd === true;
    for (;;) {
      if (isClosing) {
        at += 1;
        stack.pop();
      }
      skipSpace();
      frame = stack.at(-1);
      if (!frame) {
        if (at < text.length) return stop('jsonAfterEnd');
        return { fault: null, found, twice };
      }
      isClosing = text.charAt(at) === (frame.isList ? ']' : '}');
      if (!isClosing) break;
    }
    if (text.charAt(at) !== ',') return unexpected('comma', false);
    if (typeof frame.key === 'number') frame.key += 1;
    at += 1;
    afterComma = true;
  }
};
