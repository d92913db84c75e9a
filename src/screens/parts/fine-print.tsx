import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  // Stands close under the title, which keeps its distance to what follows.
  root: { marginBlock: `${rem(-12)} ${rem(12)}`, fontSize: rem(13), lineHeight: rem(20) },
});

/** The small line under a title. */
export const FinePrint = ({ children }: { children: ReactNode }): ReactElement => (
  <p className={useStyles().root}>{children}</p>
);
