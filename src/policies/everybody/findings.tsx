import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { type Compared, countsOf, keyOfFinding } from './compared.ts';
import { FindingItem } from './finding-item.tsx';

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${rem(8)}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: rem(8) },
  line: { margin: `0 0 ${rem(8)}`, maxInlineSize: '90ch' },
});

/** What stands out among everybody's sign-ins, each with the cells that show it; with changes, what is new and gone too. */
export const Findings = ({
  findings,
  cellName,
  onGo,
}: {
  findings: readonly Compared[];
  cellName: (cell: number) => string;
  /** Goes to a cell. */
  onGo: (cell: number) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const counts = countsOf(findings);
  return (
    <section aria-label={t('everybody.findings')}>
      <h3 className={styles.title}>{t('everybody.findings')}</h3>
      {counts && <p className={styles.line}>{t('everybody.standing.counts', counts)}</p>}
      {findings.length === 0 ? (
        <p className={styles.line}>{t('everybody.findings.none')}</p>
      ) : (
        <ul role="list" className={styles.list}>
          {findings.map((one) => (
            <FindingItem
              key={keyOfFinding(one.finding)}
              compared={one}
              cellName={cellName}
              onGo={onGo}
            />
          ))}
        </ul>
      )}
    </section>
  );
};
