import { readdirSync, readFileSync } from 'node:fs';
import { setupI18n, type Messages } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from './messages.ts';

const folder = new URL('../../src/i18n/locales/en/', import.meta.url);
const parts = readdirSync(folder);
const textOf = (part: string): string => readFileSync(new URL(part, folder), 'utf8');
const messagesOf = (part: string) => JSON.parse(textOf(part)) as Record<string, string>;

/** What a message says at run time. */
const say = (text: string, values: Record<string, unknown> = {}, locale = 'en'): string => {
  const messages = compileCatalogue(JSON.stringify({ text }), locale) as Messages;
  const i18n = setupI18n({ locale, locales: 'en', messages: { [locale]: messages } });
  return i18n._('text', values);
};

const days = '{days, plural, =0 {none} one {# more day} other {# more days}}';
const link = 'Select <link>More</link>, {name}.';

const tagsOf = (text: string): string[] => text.match(/<[^>]+>/g) ?? [];

describe('a message', () => {
  it('counts', () => {
    expect([0, 1, 14].map((count) => say(days, { days: count }))).toEqual([
      'none',
      '1 more day',
      '14 more days',
    ]);
  });

  it.each(['en-XA', 'ar-XB'])('counts in %s too, with the number left alone', (locale) => {
    expect(say(days, { days: 14 }, locale)).toContain('14');
    expect(say(days, { days: 14 }, locale)).not.toContain('#');
    expect(say(days, { days: 1 }, locale)).not.toBe(say(days, { days: 2 }, locale));
  });

  it.each(['en', 'ar', 'en-XA', 'ar-XB'])('keeps its tags and values in %s', (locale) => {
    const said = say(link, { name: 'Robin' }, locale);
    expect(tagsOf(said)).toEqual(['<link>', '</link>']);
    expect(said).toContain('Robin');
  });

  it('keeps a name or number in Arabic apart from the words beside it, at any depth', () => {
    const said = compileCatalogue('{"text":"{n, plural, other {# {name}}}, <b>{name}</b>"}', 'ar');
    const isolated = ['\u2068', ['name'], '\u2069'];
    const format = expect.objectContaining({ other: ['#', ' ', ...isolated] }) as unknown;
    expect(said).toEqual({ text: [['n', 'plural', format], ', <b>', ...isolated, '</b>'] });
    expect(say('!{name}', { name: 'Robin' }, 'ar')).toBe('!\u2068Robin\u2069');
  });

  it('that begins with a value in Arabic keeps the order of right to left within another', () => {
    expect(say('{name}: {value}', { name: 'Robin', value: 1 }, 'ar')).toBe(
      '\u200f\u2068Robin\u2069: \u20681\u2069',
    );
  });

  it('that is no ICU text fails the build', () => {
    expect(() => compileCatalogue('{"text":"{days, plural, one {"}')).toThrow(
      'The message text is no ICU text: {days, plural, one {',
    );
  });
});

describe('a pseudo-locale', () => {
  const texts = parts
    .flatMap((part) => Object.values(messagesOf(part)))
    .filter((text) => !text.includes('{') && text.length > 20);

  it('is about 40 % longer', () => {
    for (const text of texts) {
      const bare = (one: string): number => one.replaceAll(/<[^>]+>/g, '').length;
      const ratio = bare(say(text, {}, 'en-XA')) / bare(say(text));
      expect(ratio).toBeGreaterThan(1.3);
      expect(ratio).toBeLessThan(1.6);
    }
  });

  it('leaves no vowel plain, so that a hard-coded word shows', () => {
    for (const text of texts)
      expect(say(text, {}, 'en-XA').replaceAll(/<[^>]+>/g, '')).not.toMatch(/[aeiou]/i);
  });

  it('turns every run of text, and the turns are undone at its end', () => {
    for (const text of texts) {
      const said = say(text, {}, 'ar-XB');
      expect(said).toContain('\u202e');
      expect(said.split('\u202e').length).toBe(said.split('\u202c').length);
    }
  });

  it('keeps a turned run apart from the name or number beside it', () => {
    expect(compileCatalogue('{"days":"For {count} days"}', 'ar-XB')).toEqual({
      days: ['\u2067\u202eFor \u202c\u2069', ['count'], '\u2067\u202e days\u202c\u2069'],
    });
  });
});

describe.each(parts)('%s', (part) => {
  it.each(['en', 'ar', 'en-XA', 'ar-XB'])('compiles for %s, every message', (locale) => {
    const compiled = compileCatalogue(textOf(part), locale);
    expect(Object.keys(compiled)).toEqual(Object.keys(messagesOf(part)));
    for (const [id, message] of Object.entries(compiled))
      expect(Array.isArray(message) || typeof message === 'string' ? [] : id).toEqual([]);
  });

  it('closes every tag that it opens', () => {
    for (const text of Object.values(messagesOf(part))) {
      const [open, close] = [
        tagsOf(text).filter((tag) => !tag.startsWith('</')),
        tagsOf(text).filter((tag) => tag.startsWith('</')),
      ];
      expect(close).toEqual(open.map((tag) => tag.replace('<', '</')));
    }
  });
});
