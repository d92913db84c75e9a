import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  CheckmarkCircleRegular,
  DismissCircleRegular,
  ErrorCircleRegular,
  PauseCircleRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Ending } from '../everybody-protocol.ts';
import { useEndingWords } from './words.ts';

const useStyles = makeStyles({
  outcome: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: rem(6) },
  sign: { flexShrink: 0, fontSize: rem(16), lineHeight: 0 },
  blocked: { color: tokens.colorStatusDangerForeground1 },
  failed: { color: tokens.colorStatusWarningForeground3 },
  interrupted: { color: tokens.colorStatusWarningForeground3 },
  granted: { color: tokens.colorStatusSuccessForeground1 },
  meant: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  unsure: {
    marginBlockStart: rem(2),
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  was: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: rem(4),
    marginBlockStart: rem(2),
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const signs = {
  blocked: DismissCircleRegular,
  failed: ErrorCircleRegular,
  interrupted: PauseCircleRegular,
  granted: CheckmarkCircleRegular,
};

/** What a sign-in comes to: the outcome in words, its screens, and how it was before something was changed. */
export const CellWords = ({
  ending,
  before,
  isUnsure,
  isMeant,
}: {
  ending: Ending;
  /** Null where it is as it was. */
  before: Ending | null;
  /** It may come out otherwise. */
  isUnsure: boolean;
  /** It is among what is looked for. */
  isMeant: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const words = useEndingWords();
  const { outcome, facts } = words.now(ending);
  const Sign = signs[ending.outcome];
  return (
    <>
      <div className={mergeClasses(styles.outcome, isMeant && styles.meant)}>
        <Sign aria-hidden className={mergeClasses(styles.sign, styles[ending.outcome])} />
        {outcome}
      </div>
      <div className={styles.facts}>{facts}</div>
      {isUnsure && <div className={styles.unsure}>{t('everybody.unsure')}</div>}
      {before && (
        <div className={styles.was}>
          <ArrowSyncRegular aria-hidden className={styles.sign} />
          {words.before(before, ending)}
        </div>
      )}
    </>
  );
};
