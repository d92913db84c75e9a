import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { type StageClock, useTime } from './clock.ts';

const useStyles = makeStyles({
  body: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    maxInlineSize: rem(320),
    marginInline: 'auto',
    paddingBlock: rem(10),
    // Enlarged text needs the room more than the edges do.
    paddingInline: `min(${rem(8)}, 4%)`,
    borderRadius: rem(28),
    backgroundColor: tokens.colorNeutralBackgroundStatic,
    boxShadow: tokens.shadow8,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  speaker: {
    inlineSize: rem(48),
    blockSize: rem(5),
    marginInline: 'auto',
    marginBlockEnd: rem(10),
    borderRadius: rem(3),
    backgroundColor: tokens.colorNeutralForegroundStaticInverted,
    opacity: 0.5,
  },
  time: {
    marginBlockStart: rem(-6),
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  screen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(16),
    boxSizing: 'border-box',
    minBlockSize: rem(280),
    paddingBlock: rem(16),
    paddingInline: `min(${rem(14)}, 5%)`,
    borderRadius: rem(20),
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // A long word of enlarged text is broken before the page is made wider.
    overflowWrap: 'anywhere',
    '& button': { maxInlineSize: '100%' },
    // Nothing is drawn between the screen's edge and its first part.
    '& > :not(:empty) ~ *': {
      paddingBlockStart: rem(16),
      borderBlockStartWidth: '1px',
      borderBlockStartStyle: 'solid',
      borderBlockStartColor: tokens.colorNeutralStroke2,
    },
  },
});

/** What a phone's screen begins with; the dock names the time too, with its zone. */
const PhoneTime = ({ clock }: { clock: StageClock }): ReactElement => {
  const styles = useStyles();
  const { now } = useTime(clock);
  return (
    <div className={styles.time} aria-hidden="true">
      {now === null ? '\u00A0' : new Date(now).toISOString().slice(11, 16)}
    </div>
  );
};

/** The drawn phone around what its screen shows. */
export const PhoneShell = ({
  clock,
  children,
}: {
  clock: StageClock;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div role="group" aria-label={t('stage.phone.label')} className={styles.body}>
      <div className={styles.speaker} />
      <div className={styles.screen}>
        <PhoneTime clock={clock} />
        {children}
      </div>
    </div>
  );
};
