import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import type { PhoneView } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { secondsUntil, type StageClock, useTime } from './clock.ts';
import { CopyButton } from './copy-button.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(12),
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(4),
    containerType: 'inline-size',
  },
  account: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
  code: {
    // A code is not broken into lines, however large the text is.
    fontSize: `min(${tokens.fontSizeBase600}, 18cqi)`,
    lineHeight: tokens.lineHeightBase600,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '0.08em',
    userSelect: 'all',
    flexGrow: 1,
  },
  left: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** Asks for the codes again when one of them changes; a clock that stands never changes one. */
const useChangingCodes = (
  codes: PhoneView['codes'],
  clock: StageClock,
  runs: boolean,
  refresh: () => void,
): void => {
  const first = Math.min(...codes.map(({ changesAt }) => Date.parse(changesAt)));
  useEffect(() => {
    const now = clock.now();
    if (now === null || !runs || !Number.isFinite(first)) return undefined;
    const wait = Math.max(1000, first - now + 100);
    const timer = setTimeout(refresh, wait);
    return () => clearTimeout(timer);
  }, [first, clock, runs, refresh]);
};

/** The codes that the phone shows now, with the app that each is of where there are several. */
export const PhoneCodes = ({
  codes,
  clock,
  refresh,
  onType,
}: {
  codes: PhoneView['codes'];
  clock: StageClock;
  refresh: () => void;
  onType?: (() => void) | undefined;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { now, runs } = useTime(clock);
  useChangingCodes(codes, clock, runs, refresh);
  const nameOf = (app: (typeof codes)[number]['app']): string =>
    codes.length > 1
      ? t('stage.phone.code.of', { app: t(`stage.phone.code.${app}`) })
      : t('stage.phone.code');
  return (
    <ul role="list" className={styles.list}>
      {codes.map(({ id, app, account, code, changesAt }) => (
        <li key={id} className={styles.item}>
          {codes.length > 1 && <strong>{t(`stage.phone.code.${app}`)}</strong>}
          <span className={styles.account}>
            <bdi>{account}</bdi>
          </span>
          <span className={styles.line}>
            <span className={styles.code}>
              <bdi>{code}</bdi>
            </span>
            {now !== null && runs && (
              <span className={styles.left}>
                {t('stage.phone.code.left', { count: secondsUntil(changesAt, now) })}
              </span>
            )}
            <CopyButton text={() => code} label={t('stage.copy.what', { name: nameOf(app) })} />
            {onType && id === codes[0]?.id && (
              <Button
                size="small"
                onClick={onType}
                aria-label={t('stage.type.what', { name: nameOf(app) })}
              >
                {t('stage.type')}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};
