import { describe, expect, it } from 'vitest';
import { darkSignIn, lightSignIn } from '../theme/sign-in-colors.ts';
import { brandLookOf } from './brand-look.ts';
import { organisations } from './organisations.ts';

/** Relative luminance, as WCAG defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const themes = { light: lightSignIn, dark: darkSignIn } as const;

const coloured = organisations.flatMap((organisation) => {
  const { colours } = brandLookOf(organisation);
  return colours
    ? (['light', 'dark'] as const).map((theme) => [organisation, theme, colours[theme]] as const)
    : [];
});

describe('the colours of an organisation', () => {
  it.each(coloured)('of %s, %s, leave all text legible', (_organisation, theme, colours) => {
    const grounds = ['', 'Hover', 'Pressed'].map(
      (end) => colours[`--colorBrandBackground${end}`] ?? '',
    );
    for (const ground of grounds) expect(contrast('#ffffff', ground)).toBeGreaterThanOrEqual(4.5);
    const { signInCard } = themes[theme];
    expect(contrast(colours['--signInLink'] ?? '', signInCard)).toBeGreaterThanOrEqual(4.5);
  });

  it('are there for some, and others are plain', () => {
    expect(coloured.length).toBeGreaterThan(2);
    expect(brandLookOf('contoso')).toEqual({});
    expect(brandLookOf('constructor')).toEqual({});
  });
});
