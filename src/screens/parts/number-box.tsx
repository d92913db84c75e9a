import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePartIds } from '../../frame/frame-context.ts';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    placeItems: 'center',
    boxSizing: 'border-box',
    inlineSize: rem(68),
    blockSize: rem(64),
    marginBlock: `${rem(28)} ${rem(46)}`,
    marginInline: 'auto',
    border: '2px solid currentColor',
    fontSize: rem(40),
    lineHeight: rem(48),
  },
});

/** The number that the person types into the app; another one is said aloud. */
export const NumberBox = ({ children }: { children: string }): ReactElement => (
  <p
    className={useStyles().root}
    id={usePartIds()('number')}
    data-part="number"
    dir="ltr"
    aria-live="polite"
  >
    {children}
  </p>
);
