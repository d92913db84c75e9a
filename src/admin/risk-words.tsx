import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type TextFamily, useKnownText } from '../i18n/known-text.ts';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  level: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: rem(8) },
  bars: {
    display: 'inline-flex',
    alignItems: 'flex-end',
    columnGap: rem(2),
    flexShrink: 0,
    forcedColorAdjust: 'none',
  },
  bar: { inlineSize: rem(4), backgroundColor: tokens.colorNeutralStroke1 },
  first: { blockSize: rem(5) },
  second: { blockSize: rem(9) },
  third: { blockSize: rem(13) },
  low: { backgroundColor: tokens.colorNeutralForeground3 },
  medium: { backgroundColor: tokens.colorPaletteDarkOrangeForeground1 },
  high: { backgroundColor: tokens.colorPaletteRedForeground1 },
  graph: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

const heights = { low: 1, medium: 2, high: 3 } as const;
type Drawn = keyof typeof heights;

/** A risk level: its word, and one to three bars that say the same to the eye. */
export const RiskLevel = ({ level }: { level: string }): ReactElement => {
  const styles = useStyles();
  const text = useKnownText();
  const lit = level in heights ? heights[level as Drawn] : 0;
  return (
    <span className={styles.level}>
      {lit > 0 && (
        <span className={styles.bars} aria-hidden="true">
          {([styles.first, styles.second, styles.third] as const).map((height, at) => (
            <span
              key={height}
              className={mergeClasses(styles.bar, height, at < lit && styles[level as Drawn])}
            />
          ))}
        </span>
      )}
      {text('riskLevel', level)}
    </span>
  );
};

/** A value in words, with the name that Microsoft Graph has for it. */
export const InWords = ({ family, value }: { family: TextFamily; value: string }): ReactElement => {
  const styles = useStyles();
  const text = useKnownText();
  const words = text(family, value);
  return (
    <span>
      {words}
      {words !== value && <span className={styles.graph}>{value}</span>}
    </span>
  );
};
