// The compiler of styles reads this file as JavaScript: no type may be written out in it.
import { rem } from '../theme/rem.ts';

/** What a finger can hit: 44 px each way. */
const target = { minBlockSize: rem(44), minInlineSize: rem(44) };

/**
 * Styles for an element in which everything can be hit with a finger, whatever screen stands in it. A link within a
 * sentence stays as high as its line.
 */
export const touchSize = {
  '& button:not([data-inline])': target,
  '& select': target,
  '& textarea': target,
  '& [data-part="field"] > *': target,
  '& .fui-Checkbox': target,
  '& .fui-Radio': target,
  // Links are as far from each other as their targets are high.
  '& [data-part="links"]': { rowGap: '0' },
};
