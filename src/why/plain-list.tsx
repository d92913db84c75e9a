import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(8),
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** A list without bullets. */
export const PlainList = ({ children }: { children: ReactNode }): ReactElement => (
  <ul role="list" className={useStyles().root}>
    {children}
  </ul>
);
