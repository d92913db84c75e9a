import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${rem(4)} ${rem(8)}` },
  link: {
    display: 'inline-flex',
    alignItems: 'start',
    columnGap: rem(6),
    textAlign: 'start',
    minInlineSize: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
  },
  sign: { flexShrink: 0, marginBlockStart: rem(2) },
  turning: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
  facts: { marginBlock: `${rem(4)} 0`, color: tokens.colorNeutralForeground2 },
});

/** A word or two on a row. */
export interface Mark {
  text: string;
  tone: 'success' | 'warning' | 'danger' | 'informative';
}

/** The head of a row that opens: its name, marks beside it, and a line of facts. */
export const RowHead = ({
  name,
  marks,
  isOpen,
  onToggle,
  children,
}: {
  name: string;
  marks: readonly Mark[];
  isOpen: boolean;
  onToggle: () => void;
  /** The facts. */
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <>
      <div className={styles.root}>
        <Link as="button" className={styles.link} aria-expanded={isOpen} onClick={onToggle}>
          <span className={styles.sign}>
            {isOpen ? (
              <ChevronDownRegular aria-hidden />
            ) : (
              <ChevronRightRegular aria-hidden className={styles.turning} />
            )}
          </span>
          <bdi>{name}</bdi>
        </Link>
        {marks.map(({ text, tone }) => (
          <Badge key={text} appearance="tint" color={tone}>
            {text}
          </Badge>
        ))}
      </div>
      <div className={styles.facts}>{children}</div>
    </>
  );
};
