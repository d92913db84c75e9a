import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { SetView } from '../protocol.ts';
import { useQuestions } from '../question/store.ts';
import { AnswerActions, type AnswerHost } from './answer-actions.tsx';
import { AnswerFrames } from './answer-frames.tsx';
import { AnswerGaps } from './answer-gaps.tsx';
import { AnswerPolicies } from './answer-policies.tsx';
import { AnswerRules } from './answer-rules.tsx';
import { AnswerVerdict } from './answer-verdict.tsx';
import { Asking } from './asking.tsx';
import { useAnswer, type useOffer } from './use-answer.ts';
import { questionOf, useNames } from './use-names.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(20) },
  waiting: { minBlockSize: rem(24) },
  answer: { display: 'flex', flexDirection: 'column', rowGap: rem(24) },
  old: { opacity: 0.6 },
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** Which screens somebody sees by the imported policies, and why. */
export const AnswerView = ({
  set,
  offer,
  host,
}: {
  set: SetView;
  /** Whether it could not be found out who may be asked about. */
  offer: ReturnType<typeof useOffer>;
  host: AnswerHost;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const names = useNames();
  const questions = useQuestions();
  const question = questionOf(questions, names);
  const asked = useAnswer(question, set);
  const { answer } = asked;
  const failure = offer.failure ?? asked.failure;
  const hasFailed = failure !== null;
  const isWaiting = !hasFailed && (asked.isWaiting || question === null);
  const retry = offer.failure !== null ? offer.retry : asked.retry;
  return (
    <div className={styles.root}>
      {question && <Asking questions={questions} names={names} />}
      <div role="status" className={styles.waiting}>
        {isWaiting && <Spinner size="tiny" label={t('policies.answer.waiting')} />}
        {!isWaiting && answer && !hasFailed && <AnswerVerdict answer={answer} />}
      </div>
      {hasFailed && (
        <MessageBar
          intent="error"
          layout="multiline"
          className={styles.bar}
          // Not for people to read: whoever reports that it happened can be asked for it.
          data-failure={failure}
        >
          <MessageBarBody>
            {t('policies.answer.failed')}{' '}
            <Button size="small" onClick={retry}>
              {t('app.action.retry')}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {answer && question && !hasFailed && (
        <div
          className={isWaiting ? `${styles.answer} ${styles.old}` : styles.answer}
          aria-busy={isWaiting}
          data-answer={isWaiting ? 'waiting' : 'there'}
        >
          <AnswerActions question={question} host={host} />
          <AnswerGaps answer={answer} policies={set.policies} />
          <AnswerFrames answer={answer} question={question} />
          <AnswerPolicies answer={answer} />
          <AnswerRules answer={answer} settings={questions.settings} />
        </div>
      )}
    </div>
  );
};
