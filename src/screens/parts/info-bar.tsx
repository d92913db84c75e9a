import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minBlockSize: rem(40),
    marginBlock: `${rem(-4)} ${rem(16)}`,
    padding: rem(10),
    backgroundColor: signInTokens.signInInfo,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** A grey bar above the buttons. */
export const InfoBar = ({ children }: { children: ReactNode }): ReactElement => (
  <p className={useStyles().root} data-part="info">
    {children}
  </p>
);
