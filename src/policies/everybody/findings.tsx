import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Finding } from '../everybody-protocol.ts';
import { useFindingText } from './finding-text.ts';

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${rem(8)}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: rem(8) },
  one: {
    paddingBlock: rem(8),
    borderBlockStartWidth: '1px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0, maxInlineSize: '90ch' },
  facts: { margin: `${rem(4)} 0 0`, color: tokens.colorNeutralForeground2 },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${rem(4)} ${rem(16)}`,
    margin: `${rem(4)} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  cell: { display: 'inline-block', minBlockSize: rem(24), textAlign: 'start' },
});

const tones = { problem: 'danger', notice: 'informative', fine: 'success' } as const;

/** Cells and policies that are shown at first; the others on demand. */
const few = 4;

/** So many more are shown at a time: each is a stop for the keyboard. */
const step = 100;

const One = ({
  finding,
  cellName,
  onGo,
}: {
  finding: Finding;
  cellName: (cell: number) => string;
  onGo: (cell: number) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const say = useFindingText();
  const [most, setMost] = useState(few);
  const root = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (most === few) return;
    // What had the focus went away, or along: the first that was not there before has it.
    const first = most - step;
    root.current?.querySelector<HTMLElement>(`[data-at="${first}"]`)?.focus();
  }, [most]);
  const { severity, policies, cells, count, people, signIns } = finding;
  const more = Math.max(policies.length, cells.length) - most;
  return (
    <li ref={root} className={styles.one} data-finding={finding.kind}>
      <p className={styles.line}>
        <Badge appearance="tint" color={tones[severity]}>
          {t(`everybody.severity.${severity}`)}
        </Badge>{' '}
        {say(finding)}
      </p>
      {policies.length > 0 && (
        <p className={styles.facts}>
          {t('everybody.finding.policies')}
          {': '}
          {policies.slice(0, most).map(({ id, displayName }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              {/* Where cells come too, these have the focus. */}
              <bdi {...(count === 0 ? { 'data-at': at, tabIndex: -1 } : {})}>{displayName}</bdi>
            </span>
          ))}
        </p>
      )}
      {count > 0 && (
        <>
          <p className={styles.facts}>{t('everybody.finding.where', { people, signIns, count })}</p>
          <ul role="list" aria-label={t('everybody.finding.cells')} className={styles.cells}>
            {cells.slice(0, most).map((cell, at) => (
              <li key={cell}>
                <Link as="button" data-at={at} className={styles.cell} onClick={() => onGo(cell)}>
                  {cellName(cell)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {more > 0 && (
        <Link as="button" className={styles.cell} onClick={() => setMost(most + step)}>
          {t('everybody.finding.more', { count: more })}
        </Link>
      )}
    </li>
  );
};

/** What stands out among everybody's sign-ins, each with the cells that show it. */
export const Findings = ({
  findings,
  cellName,
  onGo,
}: {
  findings: readonly Finding[];
  cellName: (cell: number) => string;
  /** Goes to a cell. */
  onGo: (cell: number) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <section aria-label={t('everybody.findings')}>
      <h3 className={styles.title}>{t('everybody.findings')}</h3>
      {findings.length === 0 ? (
        <p className={styles.line}>{t('everybody.findings.none')}</p>
      ) : (
        <ul role="list" className={styles.list}>
          {findings.map((finding) => (
            <One
              key={`${finding.kind} ${finding.about} ${finding.policies[0]?.id ?? ''}`}
              finding={finding}
              cellName={cellName}
              onGo={onGo}
            />
          ))}
        </ul>
      )}
    </section>
  );
};
