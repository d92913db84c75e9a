import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Change, WayIn } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { CertaintyBadge } from '../why/certainty-badge.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: rem(8),
    rowGap: rem(2),
  },
  change: { minInlineSize: 0, overflowWrap: 'anywhere' },
  caution: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A change in words, as something to do. */
export const useChangeText = (): ((change: Change) => string) => {
  const { t } = useMessages();
  return ({ kind, about, place }) =>
    t(`change.${kind}`, {
      about: about ?? '',
      place: place?.place ?? '',
      device: place?.deviceName ?? '',
      minutes: Math.ceil(Number(about) / 60),
    });
};

/** A way in: what is done, how sure it is, and what it leaves undone. */
export const WhyWay = ({ way, children }: { way: WayIn; children: ReactNode }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <li>
      <div className={styles.line}>
        <div className={styles.change}>{children}</div>
        <CertaintyBadge certainty={way.certainty} />
      </div>
      {way.cautions.map((caution) => (
        <p key={caution} className={styles.caution}>
          {t(`caution.${caution}`)}
        </p>
      ))}
    </li>
  );
};
