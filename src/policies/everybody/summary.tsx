import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { enumerated } from '../../i18n/enumerated.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { MatrixAnswer } from '../everybody-protocol.ts';
import { differenceOf } from './difference.ts';

const useStyles = makeStyles({
  line: { margin: 0, maxInlineSize: '90ch' },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** How many cells end how, and what the changes do to them. */
export const Summary = ({
  matrix,
  people,
  signIns,
}: {
  matrix: MatrixAnswer;
  people: number;
  signIns: number;
}): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const { cells, changed, counts, longer, shorter } = differenceOf(matrix);
  const outcomeOf = (outcome: (typeof counts)[number]['outcome']): string =>
    t(`everybody.outcome.${outcome}`);
  const said = [
    ...counts.flatMap(({ outcome, more }) => {
      if (more === 0) return [];
      const values = { count: Math.abs(more), outcome: outcomeOf(outcome) };
      return [more > 0 ? t('everybody.change.more', values) : t('everybody.change.fewer', values)];
    }),
    ...(longer > 0 ? [t('everybody.change.longer', { count: longer })] : []),
    ...(shorter > 0 ? [t('everybody.change.shorter', { count: shorter })] : []),
  ];
  return (
    <>
      <p className={styles.line}>
        {t('everybody.total', { people, signIns, cells })}{' '}
        {enumerated(
          intl,
          counts
            .filter((one) => one.cells > 0)
            .map((one) =>
              t('everybody.count', { outcome: outcomeOf(one.outcome), count: one.cells }),
            ),
        )}
      </p>
      {matrix.before && (
        <p className={`${styles.line} ${styles.changed}`}>
          {changed === 0
            ? t('everybody.change.none', { cells })
            : t('everybody.change.some', { changed, cells })}{' '}
          {enumerated(intl, said)}
        </p>
      )}
    </>
  );
};
