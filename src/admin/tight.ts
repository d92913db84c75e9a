import { rem } from '../theme/rem.ts';

// The compiler of styles reads this file as JavaScript: no type may be written out in it.
/** Where the console has room for a word or two in a line, as in text at 400 % on a phone. */
export const tight = '@container (max-width: 15rem)';

/** Room at an edge, which large text does not make larger than a small window can spare. */
export const gutter = (pixels = 0) => `min(${rem(pixels)}, 5cqi)`;

/** How large a sign is: like the text, as long as it leaves room for some. */
export const sign = (pixels = 0) => `min(${rem(pixels)}, 12cqi)`;
