import { makeStyles, tokens } from '@fluentui/react-components';
import { rem } from '../theme/rem.ts';
import { sign } from './tight.ts';

/** Fluent measures its fields in px, so that enlarged text would outgrow them: here they grow with the text. */
export const useScalable = makeStyles({
  root: {
    '& .fui-Select__select': { blockSize: 'auto', minBlockSize: rem(32) },
    '& .fui-Input': { blockSize: 'auto', minBlockSize: rem(32) },
    '& .fui-Select__icon': { inlineSize: sign(20), blockSize: sign(20), fontSize: sign(20) },
    '& .fui-SearchBox__contentBefore, & .fui-SearchBox__dismiss': { fontSize: sign(20) },
    '& .fui-Button__icon, & .fui-MenuButton__menuIcon, & .fui-MenuItem__icon': {
      inlineSize: sign(20),
      blockSize: sign(20),
      fontSize: sign(20),
    },
    '& .fui-InfoButton': {
      inlineSize: rem(24),
      blockSize: rem(24),
      '& svg': { inlineSize: sign(16), blockSize: sign(16) },
    },
    '& .fui-Checkbox__indicator': {
      inlineSize: rem(16),
      blockSize: rem(16),
      fontSize: rem(12),
      flexShrink: 0,
    },
    '& .fui-Checkbox__input': { inlineSize: rem(32) },
    '& .fui-TableSelectionCell': { inlineSize: rem(44), minInlineSize: rem(44) },
    '& .fui-MessageBar__icon': { fontSize: sign(20) },
    '& .fui-Switch__indicator': { flexShrink: 0 },
    '& .fui-TableHeaderCell': { blockSize: 'auto' },
    '& .fui-TableHeaderCell__button': { minBlockSize: rem(32), fontSize: tokens.fontSizeBase300 },
  },
});
