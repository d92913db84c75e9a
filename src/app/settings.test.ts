import { describe, expect, it } from 'vitest';
import { settingsOf, withVariants } from './settings.ts';

const read = (search: string, preferred: string[] = []) =>
  settingsOf(new URLSearchParams(search), (query) => preferred.includes(query));

const plain = {
  theme: 'light',
  locale: 'en',
  text: 100,
  motion: 'full',
  frame: undefined,
  wizard: 'current',
  brand: undefined,
  delay: 0,
};

describe('the settings of a link', () => {
  it('are the plain ones where it says nothing', () => {
    expect(read('')).toEqual(plain);
  });

  it('are what it says', () => {
    const own = 'theme=high-contrast&locale=ar-XB';
    expect(
      read(
        `${own}&text=175&motion=reduced&frame=windows-setup&wizard=classic&brand=fabrikam&delay=300`,
      ),
    ).toEqual({
      theme: 'high-contrast',
      locale: 'ar-XB',
      text: 175,
      motion: 'reduced',
      frame: 'windows-setup',
      wizard: 'classic',
      brand: 'fabrikam',
      delay: 300,
    });
  });

  it('follow the person’s own only where it says nothing', () => {
    const own = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'];
    expect(read('', own)).toMatchObject({ theme: 'dark', motion: 'reduced' });
    expect(read('theme=light&motion=full', own)).toMatchObject({ theme: 'light', motion: 'full' });
    expect(read('theme=pink&motion=none', own)).toMatchObject({ theme: 'dark', motion: 'reduced' });
  });

  it.each([
    'theme=Dark&locale=fr&motion=slow&frame=windows&brand=Contoso',
    'theme=&locale=&motion=&text=&frame=&delay=',
    'text=big&delay=long',
    'text=NaN&delay=Infinity',
    'text=1e999&delay=--5',
  ])('are the plain ones where it says what means nothing: %s', (search) => {
    expect(read(search)).toEqual(plain);
  });

  it.each([
    ['text=50', 'text', 100],
    ['text=-1', 'text', 100],
    ['text=9999', 'text', 400],
    ['text=133.4', 'text', 133],
    ['delay=-1', 'delay', 0],
    ['delay=99999', 'delay', 10_000],
  ] as const)('stay within what can be drawn: %s', (search, name, value) => {
    expect(read(search)[name]).toBe(value);
  });
});

describe('a link to somewhere else', () => {
  const variants = 'theme=dark&locale=en-XA&text=200&brand=contoso&motion=reduced&delay=5';

  it('keeps the variants', () => {
    expect(withVariants('/screens', new URLSearchParams(variants))).toBe(`/screens?${variants}`);
  });

  it('drops what belongs to this page only', () => {
    const present = new URLSearchParams('rehearsal=one&step=3&again=1&theme=dark');
    expect(withVariants('/', present)).toBe('/?theme=dark');
  });

  it('adds its own, and is plain without any', () => {
    const present = new URLSearchParams('text=200');
    expect(withVariants('/sign-in/a', present, { step: '3' })).toBe('/sign-in/a?step=3&text=200');
    expect(withVariants('/', new URLSearchParams())).toBe('/');
  });
});
