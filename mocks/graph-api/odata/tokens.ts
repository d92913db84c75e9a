import { badRequest } from '../fault.ts';

/** A part of a filter. A name may be a path, such as `location/countryOrRegion`. */
export type Token =
  | { kind: 'name'; text: string; at: number }
  | { kind: 'value'; value: string | number | boolean | null; isDate: boolean; at: number }
  | { kind: 'mark'; text: '(' | ')' | ',' | ':' | 'end'; at: number };

const shapes: [RegExp, (text: string, at: number) => Token | null][] = [
  [/\s+/y, () => null],
  [
    /'(?:[^']|'')*'/y,
    (text, at) => ({
      kind: 'value',
      value: text.slice(1, -1).replaceAll("''", "'"),
      isDate: false,
      at,
    }),
  ],
  [
    /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?/y,
    (text, at) => ({ kind: 'value', value: Date.parse(text), isDate: true, at }),
  ],
  [/-?\d+(?:\.\d+)?/y, (text, at) => ({ kind: 'value', value: Number(text), isDate: false, at })],
  [
    /(?:true|false|null)\b/y,
    (text, at) => ({
      kind: 'value',
      value: text === 'null' ? null : text === 'true',
      isDate: false,
      at,
    }),
  ],
  [/[a-z_][\w/]*/iy, (text, at) => ({ kind: 'name', text, at })],
  [/[(),:]/y, (text, at) => ({ kind: 'mark', text: text as '(' | ')' | ',' | ':', at })],
];

/** The parts of a filter, an end mark last. Throws a `GraphFault` that says where it cannot be read. */
export const tokensOf = (filter: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < filter.length) {
    const start = at;
    for (const [shape, make] of shapes) {
      shape.lastIndex = start;
      const found = shape.exec(filter)?.[0];
      if (found === undefined) continue;
      const token = make(found, start);
      if (token) tokens.push(token);
      at = start + found.length;
      break;
    }
    if (at === start)
      throw badRequest(`Invalid filter clause: nothing begins with "${filter[at]}" at ${at}.`);
  }
  return [...tokens, { kind: 'mark', text: 'end', at }];
};
