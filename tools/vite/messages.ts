import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

type Token = string | [name: string, type?: string, format?: unknown];

const plain = 'AaCcEeIiNnOoSsUuYyZz';
const accented = 'ÅåÇçÉéÎîÑñÖöŠšÛûÝýŽž';

/** Text made about 40 % longer and accented, so that a cut or a hard-coded word shows. */
const longer = (text: string): string => {
  const marked = text.replace(/[A-Za-z]/g, (letter) => accented[plain.indexOf(letter)] ?? letter);
  const signs = text.trim().length;
  return signs < 2 ? marked : `${marked}${'·'.repeat(Math.ceil(signs * 0.4))}`;
};

/**
 * Text that the browser draws right to left, as a right-to-left script would be. Isolated, for beside a name or a number
 * the override would be taken for one passage with it, and be put in the order of left to right.
 */
const rightToLeft = (text: string): string =>
  text.trim() ? `\u2067\u202e${text}\u202c\u2069` : text;

/** What is made of a locale's texts: of the words, and of each value put in between them. */
interface Rewrite {
  words?: (text: string) => string;
  value?: (name: string) => Token[];
}

const pseudo: Record<string, Rewrite> = {
  'en-XA': { words: longer },
  'ar-XB': { words: rightToLeft },
};

/** A name or a number takes no part in the order of the sentence around it. */
const isolated = (name: string): Token[] => ['\u2068', [name], '\u2069'];

const rewrites: Record<string, Rewrite> = { ...pseudo, ar: { value: isolated } };

/** Rich-text tags (`<link>`) stay as they are; only what stands between them is rewritten. */
const outsideTags = (text: string, rewrite: (text: string) => string): string =>
  text
    .split(/(<[^>]+>)/)
    .map((part) => (part.startsWith('<') ? part : part && rewrite(part)))
    .join('');

const rewriteTokens = (tokens: unknown, rewrite: Rewrite): unknown => {
  const { words = String, value } = rewrite;
  if (typeof tokens === 'string') return outsideTags(tokens, words);
  if (!Array.isArray(tokens)) return tokens;
  return (tokens as Token[]).flatMap((token): Token[] => {
    // Inside a plural, # stands for the number.
    if (token === '#') return [token];
    if (typeof token === 'string') return [outsideTags(token, words)];
    const [name, type, format] = token;
    if (type === undefined) return value?.(name) ?? [[name]];
    if (typeof format !== 'object' || format === null) return [token];
    const options = Object.entries(format).map(([key, option]) => [
      key,
      key === 'offset' ? option : rewriteTokens(option, rewrite),
    ]);
    return [[name, type, Object.fromEntries(options)]];
  });
};

/** A text that begins with a value has a strong mark before it, for as a value of another it would count as left to right. */
const rewriteMessage = (compiled: unknown, rewrite: Rewrite): unknown => {
  const tokens = rewriteTokens(compiled, rewrite);
  const [first] = Array.isArray(compiled) ? (compiled as Token[]) : [];
  const begins = rewrite.value !== undefined && Array.isArray(first) && first[1] === undefined;
  return begins ? ['\u200f', ...(tokens as Token[])] : tokens;
};

/** What Lingui reads at run time. Lingui itself would print a mistake and ship the text as it is. */
const compile = (id: string, text: string): unknown => {
  try {
    return compileMessageOrThrow(text);
  } catch (cause) {
    throw new Error(`The message ${id} is no ICU text: ${text}`, { cause });
  }
};

/**
 * Compiles one catalogue: ICU text in, what Lingui reads at run time out, rewritten where its locale asks for it. Throws
 * if a message is no ICU text.
 */
export const compileCatalogue = (json: string, locale = 'en'): Record<string, unknown> => {
  const rewrite = rewrites[locale];
  const messages = JSON.parse(json) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(messages).map(([id, text]) => {
      const compiled = compile(id, text);
      return [id, rewrite ? rewriteMessage(compiled, rewrite) : compiled];
    }),
  );
};

/** A part in another language, in the order of the English one; what it lacks stays English. */
export const withFallback = (english: string, translation: string): string =>
  JSON.stringify({ ...(JSON.parse(english) as object), ...(JSON.parse(translation) as object) });

/** The same part in another language; an empty one where it was not translated. */
const translationOf = async (file: string, locale: string): Promise<string> => {
  const other = join(dirname(file), '..', locale, basename(file));
  return existsSync(other) ? readFile(other, 'utf8') : '{}';
};

/**
 * Vite plugin: `<English catalogue>.json?messages[&locale=<locale>]` is the compiled catalogue, so no parser ships;
 * `?sources[&locale=<locale>]` holds the ICU texts as they are written.
 */
export const messages = (): Plugin => ({
  name: 'messages',
  enforce: 'pre',
  async load(id) {
    const [file, query] = id.split('?');
    const parameters = new URLSearchParams(query);
    const wanted = (['messages', 'sources'] as const).find((name) => parameters.has(name));
    if (!file?.endsWith('.json') || wanted === undefined) return null;
    this.addWatchFile(file);
    const locale = parameters.get('locale') ?? 'en';
    const english = await readFile(file, 'utf8');
    const isTranslated = locale !== 'en' && !(locale in pseudo);
    const translation = isTranslated ? await translationOf(file, locale) : '{}';
    if (isTranslated) this.addWatchFile(join(dirname(file), '..', locale, basename(file)));
    const contents = {
      sources: () => JSON.parse(isTranslated ? translation : english) as object,
      messages: () => compileCatalogue(withFallback(english, translation), locale),
    };
    const content = contents[wanted]();
    // A JSON module is parsed by the engine faster than an object literal.
    return {
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(content))})`,
      moduleType: 'js',
    };
  },
});
