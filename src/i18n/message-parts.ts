import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

type Token = string | [name: string, type?: string, format?: Record<string, unknown>];

/** What of a message must be the same in every wording, and the categories that its plurals tell apart. */
export interface MessageParts {
  /** Placeholders, at any depth, sorted. */
  names: string[];
  /** Tags of rich text as they are written, sorted. */
  tags: string[];
  plurals: { type: string; keys: string[] }[];
}

/** Compiles ICU text for Lingui. Throws what the parser says if it is none. */
export const compileText = (text: string) => compileMessageOrThrow(text);

/** The parts of a message. Throws if it is no ICU text. */
export const partsOf = (text: string): MessageParts => {
  const names = new Set<string>();
  const plurals: MessageParts['plurals'] = [];
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens as Token[]) {
      if (typeof token === 'string') continue;
      const [name, type, format] = token;
      names.add(name);
      if (format === undefined || type === undefined) continue;
      const isPlural = type === 'plural' || type === 'selectordinal';
      if (isPlural) {
        const keys = Object.keys(format).filter((key) => key !== 'offset' && /^[a-z]+$/.test(key));
        plurals.push({ type, keys });
      }
      if (isPlural || type === 'select') Object.values(format).forEach(visit);
    }
  };
  visit(compileText(text));
  const tags = [...new Set(text.match(/<[^>]+>/g))];
  return { names: [...names].toSorted(), tags: tags.toSorted(), plurals };
};
