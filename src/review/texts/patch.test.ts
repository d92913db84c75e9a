import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { locales } from '../../i18n/catalogues.ts';
import { sourceFileOf, type Written, writtenLocales } from '../../i18n/source-texts.ts';
import { type PartSources, patchOf } from './patch.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (from: string, locale: Written): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(join(from, sourceFileOf(locale, 'sign-in')), 'utf8')) as Record<
      string,
      string
    >;
  } catch {
    return {};
  }
};
const sources = Object.fromEntries(
  writtenLocales.map((locale) => [locale, read(root, locale)]),
) as PartSources;

const copies: string[] = [];
afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true })));

/** A copy of the catalogues with the patch applied. */
const apply = (patch: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'texts-'));
  copies.push(copy);
  const catalogues = dirname(dirname(sourceFileOf('en', 'sign-in')));
  cpSync(join(root, catalogues), join(copy, catalogues), { recursive: true });
  writeFileSync(join(copy, 'texts.patch'), patch);
  execFileSync('git', ['apply', 'texts.patch'], { cwd: copy, stdio: 'pipe' });
  return copy;
};

describe('a patch', () => {
  it('writes other wordings into the files of their languages', () => {
    const texts = { en: { 'action.next': 'Go on' }, ar: { 'action.next': 'تابع' } };
    const copy = apply(patchOf(texts, { 'sign-in': sources }));
    for (const locale of ['en', 'ar'] as const)
      expect(read(copy, locale)).toEqual({ ...sources[locale], ...texts[locale] });
    expect(read(copy, 'de')).toEqual(sources.de);
  });

  it('puts what was not translated where English has it', () => {
    const { 'action.next': _next, ...rest } = sources.de;
    const patch = patchOf(
      { de: { 'action.next': 'Los' } },
      { 'sign-in': { ...sources, de: rest } },
    );
    const added = patch.split('\n').filter((line) => /^\+(?!\+)/.test(line));
    expect(added).toEqual(['+  "action.next": "Los",']);
  });

  it('makes the file of a part that nobody has translated', () => {
    const id = Object.keys(sources.en)[0] ?? '';
    const patch = patchOf({ de: { [id]: 'Erster' } }, { 'sign-in': { ...sources, de: {} } });
    expect(patch).toContain('--- /dev/null');
    expect(patch).toContain('+++ b/src/i18n/locales/de/sign-in.json');
  });

  it('is empty if nothing would change', () => {
    expect(
      patchOf({ en: { 'action.next': sources.en['action.next'] ?? '' } }, { 'sign-in': sources }),
    ).toBe('');
    expect(patchOf({ en: { 'of.another.part': 'x' } }, { 'sign-in': sources })).toBe('');
  });

  it('can be made for every language that is written', () => {
    expect(locales.filter((one) => !one.includes('-'))).toEqual(writtenLocales);
  });
});
