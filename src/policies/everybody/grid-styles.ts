import { makeStyles, tokens } from '@fluentui/react-components';
import { rem } from '../../theme/rem.ts';

/** How wide a sign-in's column is, in CSS pixels at the usual text size. */
export const columnWidth = 168;

/** How the table of everybody looks. */
export const useGridStyles = makeStyles({
  root: {
    position: 'relative',
    overflow: 'auto',
    maxBlockSize: '75vh',
    inlineSize: 'fit-content',
    maxInlineSize: '100%',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overscrollBehaviorX: 'contain',
  },
  head: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 2,
    display: 'grid',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke1,
  },
  loose: { position: 'static' },
  // Where text is that large, room around it is for the words.
  tight: {
    '& button': { padding: '6px' },
    '& button:focus-visible': { outlineWidth: '3px', outlineOffset: '-4px' },
  },
  slim: { padding: '6px' },
  body: { position: 'relative' },
  row: { position: 'absolute', insetBlockStart: 0, insetInlineStart: 0, display: 'grid' },
  name: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    gridColumnStart: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineEndWidth: '1px',
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralStroke1,
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  corner: { padding: rem(8), fontWeight: tokens.fontWeightSemibold },
  cell: {
    borderInlineEndWidth: '1px',
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralStroke2,
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  changed: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  button: {
    boxSizing: 'border-box',
    display: 'block',
    inlineSize: '100%',
    blockSize: '100%',
    minBlockSize: rem(44),
    padding: `${rem(6)} ${rem(8)}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${rem(2)} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `-${rem(3)}`,
    },
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  order: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});
