import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  // Lime and black in every theme; whoever has own colours sees a ring.
  root: {
    display: 'block',
    flexShrink: 0,
    inlineSize: rem(28),
    blockSize: rem(28),
    borderRadius: '50%',
    backgroundColor: '#bad80a',
    fill: 'none',
    stroke: '#1b1b1b',
    strokeWidth: 2.5,
    '@media (forced-colors: active)': { stroke: 'CanvasText', outline: '1px solid CanvasText' },
  },
});

/** A tick on lime: done. */
export const ClassicTick = (): ReactElement => (
  <svg className={useStyles().root} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
    <path d="m8 14.5 4.5 4.5 8-9" />
  </svg>
);
