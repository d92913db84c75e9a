import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';
import { ToolShell } from '../../frame/tool-page.tsx';

const useStyles = makeStyles({
  page: {
    rowGap: rem(24),
    maxInlineSize: rem(1440),
    marginInline: 'auto',
    '@media print': { backgroundColor: tokens.colorNeutralBackground1 },
  },
});

/** What the storyboards' pages have in common. */
export const BoardPage = (props: { title: string; children: ReactNode }): ReactElement => (
  <ToolShell tool="storyboard" className={useStyles().page} {...props} />
);
