import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, type Ref, useId } from 'react';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { InRegion } from '../../why/section.tsx';
import { WhyAsked } from '../../why/why-asked.tsx';
import { WhyRules } from '../../why/why-rules.tsx';
import { WhyVerdict } from '../../why/why-verdict.tsx';
import type { BoardFrame, FrameNote } from './board.ts';
import { FrameNotes } from './frame-notes.tsx';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', overflowWrap: 'anywhere' },
  part: {
    margin: `0 0 ${rem(8)}`,
    paddingBlockStart: rem(8),
    borderBlockStartWidth: '2px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStrokeAccessible,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: `0 0 ${rem(8)}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: rem(16),
    alignItems: 'start',
    [`@container (min-width: ${rem(720)})`]: {
      gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    },
  },
  picture: {
    inlineSize: 'fit-content',
    maxInlineSize: '100%',
    overflow: 'hidden',
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  act: {
    margin: `${rem(8)} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  actName: { fontWeight: tokens.fontWeightSemibold },
  why: { minInlineSize: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One frame: the picture with the act under it, and the reason beside it. */
export const FrameItem = ({
  frame,
  notes,
  picture,
  actions,
  room,
}: {
  frame: BoardFrame;
  /** What reviewers wrote about it. */
  notes: readonly FrameNote[];
  picture: ReactNode;
  /** What can be done with the frame; nothing on paper. */
  actions?: ReactNode;
  /** The column that the picture stands in, for who measures it. */
  room?: Ref<HTMLDivElement>;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { after, screen, trace, next, opensPart, part } = frame;
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id} data-step={after}>
      {opensPart && <p className={styles.part}>{t('storyboard.part', { number: part + 1 })}</p>}
      <h2 id={id} className={styles.title}>
        {t('storyboard.frame', { number: after + 1, title: t(`${screen}.title` as MessageId) })}
      </h2>
      <div className={styles.sides}>
        <div {...(room ? { ref: room } : {})} data-room>
          <div className={styles.picture} data-picture={after}>
            {picture}
          </div>
          <p className={styles.act} data-act={after}>
            <span className={styles.actName}>{t('storyboard.act')}</span>{' '}
            {next ? t(next.id, next.values) : t('storyboard.end')}
          </p>
          {actions}
        </div>
        <div className={styles.why} data-why={after}>
          <InRegion value>
            {trace.status === null ? (
              <p className={styles.quiet}>{t('storyboard.why.none')}</p>
            ) : (
              <>
                <WhyVerdict trace={trace} />
                <WhyAsked trace={trace} />
                <WhyRules rules={trace.rules} />
              </>
            )}
            <FrameNotes notes={notes} />
          </InRegion>
        </div>
      </div>
    </section>
  );
};
