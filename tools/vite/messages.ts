import { readFile } from 'node:fs/promises';
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

/** Text that the browser draws right to left, as a right-to-left script would be. */
const rightToLeft = (text: string): string => (text.trim() ? `\u202e${text}\u202c` : text);

const pseudo: Record<string, (text: string) => string> = { 'en-XA': longer, 'ar-XB': rightToLeft };

/** Rich-text tags (`<link>`) stay as they are; only what stands between them is rewritten. */
const outsideTags = (text: string, rewrite: (text: string) => string): string =>
  text
    .split(/(<[^>]+>)/)
    .map((part) => (part.startsWith('<') ? part : part && rewrite(part)))
    .join('');

const rewriteTokens = (tokens: unknown, rewrite: (text: string) => string): unknown => {
  if (typeof tokens === 'string') return outsideTags(tokens, rewrite);
  if (!Array.isArray(tokens)) return tokens;
  return (tokens as Token[]).map((token) => {
    // Inside a plural, # stands for the number.
    if (token === '#') return token;
    if (typeof token === 'string') return outsideTags(token, rewrite);
    const [name, type, format] = token;
    if (type === undefined) return [name];
    if (typeof format !== 'object' || format === null) return token;
    const options = Object.entries(format).map(([key, value]) => [
      key,
      key === 'offset' ? value : rewriteTokens(value, rewrite),
    ]);
    return [name, type, Object.fromEntries(options)];
  });
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
 * Compiles one catalogue: ICU text in, what Lingui reads at run time out. A pseudo-locale rewrites it. Throws if a
 * message is no ICU text.
 */
export const compileCatalogue = (json: string, locale = 'en'): Record<string, unknown> => {
  const rewrite = pseudo[locale];
  const messages = JSON.parse(json) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(messages).map(([id, text]) => {
      const compiled = compile(id, text);
      return [id, rewrite ? rewriteTokens(compiled, rewrite) : compiled];
    }),
  );
};

/** Vite plugin: `<catalogue>.json?messages[&pseudo=<locale>]` is the compiled catalogue, so no parser ships. */
export const messages = (): Plugin => ({
  name: 'messages',
  enforce: 'pre',
  async load(id) {
    const [file, query] = id.split('?');
    const parameters = new URLSearchParams(query);
    if (!file?.endsWith('.json') || !parameters.has('messages')) return null;
    this.addWatchFile(file);
    const json = await readFile(file, 'utf8');
    const compiled = compileCatalogue(json, parameters.get('pseudo') ?? 'en');
    // A JSON module is parsed by the engine faster than an object literal.
    return {
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled))})`,
      moduleType: 'js',
    };
  },
});
