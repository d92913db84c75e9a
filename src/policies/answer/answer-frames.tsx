import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { LiveFrame } from '../../live/live-frame.tsx';
import { useNear } from '../../live/use-near.ts';
import { useWidth } from '../../live/use-width.ts';
import { rem } from '../../theme/rem.ts';
import { actSentence } from '../../why/act-sentence.ts';
import { CertaintyBadge } from '../../why/certainty-badge.tsx';
import { Section } from '../../why/section.tsx';
import type { Answer, AnswerFrame } from '../answer-protocol.ts';
import type { Question } from '../protocol.ts';

/** The window that screens are drawn in, in px: a card of the sign-in fits in without much around it. */
const window = { width: 480, height: 560 };

const useStyles = makeStyles({
  frames: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${rem(272)}), 1fr))`,
    gap: `${rem(24)} ${rem(20)}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { minInlineSize: 0, maxInlineSize: rem(480) },
  title: {
    margin: `0 0 ${rem(6)}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  picture: {
    inlineSize: 'fit-content',
    maxInlineSize: '100%',
    overflow: 'hidden',
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  act: { marginBlock: `${rem(6)} 0`, color: tokens.colorNeutralForeground2 },
});

const One = ({
  frame,
  number,
  act,
}: {
  frame: AnswerFrame;
  number: number;
  act: string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const root = useRef<HTMLLIElement>(null);
  const [room, width] = useWidth<HTMLDivElement>();
  const isNear = useNear(root);
  return (
    <li ref={root} className={styles.item} data-answer-frame={frame.screen}>
      <h4 className={styles.title}>
        {t('policies.answer.frame', {
          number,
          title: t(`${frame.screen}.title` as MessageId, {
            application: frame.reply.context.application.displayName,
            organisation: frame.reply.context.organisation.displayName,
          }),
        })}
      </h4>
      <div ref={room}>
        <div className={styles.picture}>
          <LiveFrame
            frame={frame}
            isDrawn={isNear && width > 0}
            width={window.width}
            height={window.height}
            scale={Math.min(1, width / window.width)}
          />
        </div>
      </div>
      <p className={styles.act}>{act}</p>
      {frame.certainty !== 'documented' && (
        <p className={styles.act}>
          {t('policies.answer.certainty.screen')} <CertaintyBadge certainty={frame.certainty} />
        </p>
      )}
    </li>
  );
};

/** The screens as they come, live but inert, and what is done at each. */
export const AnswerFrames = ({
  answer: { frames, script },
  question: { person },
}: {
  answer: Answer;
  question: Question;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const actor = {
    id: '',
    displayName: person.displayName ?? person.userPrincipalName,
    userPrincipalName: person.userPrincipalName,
    secrets: {},
  };
  const actAfter = (after: number): string => {
    const act = script[after];
    if (!act) return t('policies.answer.end');
    const { id, values } = actSentence(act, actor);
    return t(id, values);
  };
  return (
    <Section title={t('policies.answer.screens')}>
      <ol role="list" className={styles.frames}>
        {frames.map((frame, at) => (
          // The same screen may come twice.
          <One
            key={`${at} ${frame.screen}`}
            frame={frame}
            number={at + 1}
            // Where a screen takes several acts, the last one leads on.
            act={actAfter((frames[at + 1]?.after ?? script.length + 1) - 1)}
          />
        ))}
      </ol>
    </Section>
  );
};
