import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { between, toEdges } from './box.ts';
import { useColourWords } from './colour-words.ts';
import { contrastOf, enoughFor, hexOf, shownRatio } from './contrast.ts';
import { type SideName, sideNames } from './link.ts';
import type { Measuring } from './use-measuring.ts';
import type { Size } from './view.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: rem(20) },
  sample: {
    inlineSize: rem(16),
    blockSize: rem(16),
    verticalAlign: 'middle',
    marginInlineEnd: rem(6),
    outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
});

/** Everything that was measured, in words. */
export const Readout = ({
  measuring,
  sizes,
}: {
  measuring: Measuring;
  sizes: Record<SideName, Size>;
}): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const wordsFor = useColourWords();
  const { boxes, points, clear } = measuring;
  const [first, second] = boxes;
  const [one, other] = points;
  const ratio = one && other ? contrastOf(one.colour, other.colour) : null;
  if (boxes.length === 0 && points.length === 0) return null;
  return (
    <section aria-label={t('compare.measure')}>
      <ul className={styles.list}>
        {boxes.map((box, at) => (
          <li key={at}>
            {t('compare.measure.box', { number: at + 1, ...box })}{' '}
            {sideNames.map((name) => (
              <span key={name}>
                {t('compare.measure.edges', {
                  side: t(`compare.side.${name}`),
                  ...toEdges(box, sizes[name]),
                })}{' '}
              </span>
            ))}
          </li>
        ))}
        {first && second && <li>{t('compare.measure.between', between(first, second))}</li>}
        {points.map((point, at) => (
          <li key={at}>
            <svg className={styles.sample} aria-hidden="true">
              <rect width="100%" height="100%" fill={hexOf(point.colour)} />
            </svg>
            {wordsFor(point)}
          </li>
        ))}
        {ratio !== null && (
          <li>
            {t('compare.contrast', { ratio: shownRatio(ratio) })}{' '}
            {t(`compare.contrast.${enoughFor(ratio)}`)}
          </li>
        )}
      </ul>
      <Button onClick={clear}>{t('compare.measure.clear')}</Button>
    </section>
  );
};
