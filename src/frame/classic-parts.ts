// The compiler of styles reads this file as JavaScript: no type may be written out in it.
import { rem } from '../theme/rem.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';

const boxed = {
  boxSizing: 'border-box',
  maxInlineSize: rem(400),
  paddingInline: rem(8),
  outline: `1px solid ${signInTokens.signInFieldLine}`,
  outlineOffset: '-1px',
};
const focused = { outlineWidth: '2px', outlineColor: signInTokens.signInFieldLineFocused };

/** How the older registration pages draw what they share with the newer ones: by what a part is, whatever screen has it. */
export const classicParts = {
  '& [data-part="title"]': {
    marginBlock: `0 ${rem(12)}`,
    fontSize: rem(20),
    lineHeight: rem(28),
  },
  '& [data-part="buttons"]': { gap: rem(8), paddingBlockStart: rem(16) },
  '& [data-part="buttons"] > button': { minInlineSize: rem(80), fontSize: rem(14) },
  '& [data-part="primary"]': { fontWeight: 600 },
  '& [data-part="number"]': { textAlign: 'start', fontSize: rem(24), lineHeight: rem(32) },
  '& [data-part="qr"]': { marginInlineStart: 0 },
  // This generation's links have too little contrast on grey.
  '& [data-part="manual"]': {
    backgroundColor: 'transparent',
    outline: `1px solid ${signInTokens.signInDivider}`,
    outlineOffset: '-1px',
  },
  '& [data-part="links"]': { fontSize: 'inherit', paddingInline: '0' },
  '& [data-part="field"] > *': boxed,
  '& [data-part="field"] > :focus-within': focused,
  '& [data-part="field"] > :has([aria-invalid="true"])': {
    outlineColor: signInTokens.signInError,
  },
  '& select': boxed,
  '& select[aria-invalid="true"]': { outlineColor: signInTokens.signInError },
  '& select:focus-visible': {
    outline: `2px solid ${signInTokens.signInFieldLineFocused}`,
    outlineOffset: '-1px',
  },
};
