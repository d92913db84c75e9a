import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minBlockSize: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  page: {
    boxSizing: 'border-box',
    maxInlineSize: rem(640),
    marginInline: 'auto',
    paddingInline: rem(24),
    paddingBlock: rem(48),
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    outlineStyle: 'none',
  },
  body: { marginBlock: rem(16) },
  actions: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
});

/** A way on from a problem. The first one is the recommended. */
export interface WayOn {
  label: string;
  act: () => void;
}

/** Says what is wrong and what to do, in place of a page. It takes the focus, since what was there is gone. */
export const ProblemPage = ({
  mark,
  title,
  ways,
  children,
}: {
  /** The prototype mark, where its text is there to be shown. */
  mark?: ReactNode;
  title: string;
  ways?: WayOn[];
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    document.title = title;
  }, [title]);
  return (
    <div className={styles.root}>
      {mark}
      <main className={styles.page}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className={styles.body}>{children}</div>
        <div className={styles.actions}>
          {ways?.map(({ label, act }, at) => (
            <Button key={label} appearance={at === 0 ? 'primary' : 'secondary'} onClick={act}>
              {label}
            </Button>
          ))}
        </div>
      </main>
    </div>
  );
};
