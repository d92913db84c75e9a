import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const catalogues = join(import.meta.dirname, 'locales', 'en');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
);
const text = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n');

const idsOf = (part: string): string[] =>
  Object.keys(JSON.parse(readFileSync(join(catalogues, part), 'utf8')) as object);

/** Every quoted text: an id may be handed on before it is looked up. */
const quoted = new Set([...text.matchAll(/(['"`])([\w.,-]+)\1/g)].map(([, , id]) => id));

/** Ids that are put together, `situation.${one}`, as patterns: what is put in has no dot of its own. */
const patterns = [...text.matchAll(/`([\w-]+\.[\w.-]*\$\{[^`]+)`/g)].map(([, id = '']) => {
  const pattern = id.replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]+\}/g, '[\\w-]+');
  return new RegExp(`^${pattern}$`);
});

/** Families whose members come from the backend; a test beside the scenarios holds them against their values. */
const knownText = readFileSync(join(source, 'i18n', 'known-text.ts'), 'utf8');
const families = [
  ...[...knownText.matchAll(/\| '([\w.]+)'/g)].map(([, family = '']) => family),
  // Roles of secrets have a dot of their own.
  'stage.secret',
  // Held against the codes that the backend logs; what shows a sign-in log will show them.
  'errorCode',
];

const isUsed = (id: string): boolean =>
  quoted.has(id) ||
  patterns.some((pattern) => pattern.test(id)) ||
  families.some((family) => id.startsWith(`${family}.`));

describe.each(readdirSync(catalogues))('%s', (part) => {
  it('holds no text that nothing shows', () => {
    expect(idsOf(part).filter((id) => !isUsed(id))).toEqual([]);
  });
});
