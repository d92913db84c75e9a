import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { enumerated } from '../../i18n/enumerated.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Compared, Differs } from './compared.ts';
import { useFindingText } from './finding-text.ts';

const useStyles = makeStyles({
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

/** What is otherwise than before, in a sentence. */
const Otherwise = ({ differs }: { differs: Differs }): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const { fresh, gone, freshNames, goneNames } = differs;
  const said = [
    ...(fresh > 0 ? [t('everybody.differs.fresh', { count: fresh })] : []),
    ...(gone > 0 ? [t('everybody.differs.gone', { count: gone })] : []),
    ...(freshNames.length > 0
      ? [t('everybody.differs.with', { names: enumerated(intl, freshNames) })]
      : []),
    ...(goneNames.length > 0
      ? [t('everybody.differs.without', { names: enumerated(intl, goneNames) })]
      : []),
  ];
  return <p className={styles.facts}>{t('everybody.differs', { said: said.join(' · ') })}</p>;
};

const tones = { problem: 'danger', notice: 'informative', fine: 'success' } as const;

/** Cells and policies that are shown at first; the others on demand. */
const few = 4;

/** So many more are shown at a time: each is a stop for the keyboard. */
const step = 100;

/** Something that stands out, or did before the changes, with the cells that show it. */
export const FindingItem = ({
  compared: { finding, standing, differs },
  cellName,
  onGo,
}: {
  compared: Compared;
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
    <li
      ref={root}
      className={styles.one}
      data-finding={finding.kind}
      {...(standing === null ? {} : { 'data-standing': standing })}
    >
      <p className={styles.line}>
        {standing !== null && (
          <>
            <Badge appearance="outline" color="informative">
              {t(`everybody.standing.${standing}`)}
            </Badge>{' '}
          </>
        )}
        <Badge appearance="tint" color={standing === 'gone' ? 'informative' : tones[severity]}>
          {t(`everybody.severity.${severity}`)}
        </Badge>{' '}
        {say(finding)}
      </p>
      {differs && <Otherwise differs={differs} />}
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
