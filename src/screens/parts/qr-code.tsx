import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { encode } from 'uqr';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  // Black on white in every theme, with the quiet margin that cameras need.
  root: {
    display: 'block',
    boxSizing: 'border-box',
    inlineSize: rem(160),
    blockSize: rem(160),
    padding: rem(13),
    marginBlock: `${rem(4)} ${rem(16)}`,
    marginInline: 'auto',
    backgroundColor: '#ffffff',
    forcedColorAdjust: 'none',
  },
});

/** Draws a QR code, 134 px square. */
export const QrCode = ({ text, label }: { text: string; label: string }): ReactElement => {
  const styles = useStyles();
  const { data, size } = encode(text, { border: 0 });
  const path = data
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return (
    <svg
      className={styles.root}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-part="qr"
    >
      <path d={path} fill="#000000" />
    </svg>
  );
};
