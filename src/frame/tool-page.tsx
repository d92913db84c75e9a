import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { PrototypeMark } from './prototype-mark.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    minBlockSize: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(16),
    paddingInline: `clamp(${rem(16)}, 3vw, ${rem(32)})`,
    paddingBlock: rem(24),
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${rem(8)} ${rem(24)}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
});

/** What every tool's page stands in: the prototype mark, and the page's title in the window's. */
export const ToolShell = ({
  title,
  tool,
  className,
  children,
}: {
  title: string;
  /** What the page is called by rules that are not its own, such as those of paper. */
  tool?: string;
  /** What this page has otherwise. */
  className?: string;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  useEffect(() => {
    document.title = t('app.documentTitle', { title });
  }, [t, title]);
  return (
    <div className={styles.root}>
      <PrototypeMark />
      <main className={mergeClasses(styles.page, className)} data-tool={tool}>
        {children}
      </main>
    </div>
  );
};

/** The page of a tool: its title, what stands beside that, and the rest. */
export const ToolPage = ({
  title,
  head,
  className,
  children,
}: {
  title: string;
  head?: ReactNode;
  /** What this page has otherwise. */
  className?: string;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <ToolShell title={title} {...(className === undefined ? {} : { className })}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {head}
      </header>
      {children}
    </ToolShell>
  );
};
