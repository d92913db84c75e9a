/** A colour of sRGB: each part from 0 to 255. */
export interface Rgb {
  r: number;
  g: number;
  b: number;
}

/** A colour that lets through what is behind it: `a` from 0 to 1. */
export interface Rgba extends Rgb {
  a: number;
}

/** A colour over one behind it. What lies before both may still be put on the result. */
export const over = (top: Rgba, below: Rgba): Rgba => {
  const a = top.a + below.a * (1 - top.a);
  const mix = (one: number, other: number): number =>
    a === 0 ? 0 : (one * top.a + other * below.a * (1 - top.a)) / a;
  return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a };
};

const linear = (part: number): number => {
  const value = part / 255;
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance as WCAG 2 defines it, from 0 to 1. */
export const luminanceOf = ({ r, g, b }: Rgb): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio as WCAG 2 defines it, from 1 to 21. */
export const contrastOf = (one: Rgb, other: Rgb): number => {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** What a ratio is enough for, by WCAG 2.2 at level AA. */
export const enoughFor = (ratio: number): 'text' | 'large' | 'nothing' => {
  if (ratio >= 4.5) return 'text';
  return ratio >= 3 ? 'large' : 'nothing';
};

/** A ratio to two places, never rounded up: what is not enough must not read as if it were. */
export const shownRatio = (ratio: number): number => Math.floor(ratio * 100 + 1e-9) / 100;

/** A colour as style sheets write it. */
export const hexOf = ({ r, g, b }: Rgb): string =>
  `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
