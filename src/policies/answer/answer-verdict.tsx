import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { enumerated } from '../../i18n/enumerated.ts';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { CertaintyBadge } from '../../why/certainty-badge.tsx';
import { WhyDecided } from '../../why/why-decided.tsx';
import type { Answer } from '../answer-protocol.ts';

const useStyles = makeStyles({
  root: { maxInlineSize: '90ch', '& p': { marginBlock: `0 ${rem(4)}` } },
  title: {
    margin: `0 0 ${rem(4)}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${rem(4)} ${rem(12)}` },
});

/** What the sign-in comes to, in words: the outcome and its code, what decided, and how sure that is. */
export const AnswerVerdict = ({
  answer: { trace, frames, isComplete, ifOn },
}: {
  answer: Answer;
}): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const text = useKnownText();
  const outcome = trace.status?.outcome ?? 'interrupted';
  const errorCode = trace.status?.errorCode ?? 0;
  const leastSure = frames.flatMap(({ certainty }, at) =>
    certainty === trace.certainty ? [new Intl.NumberFormat(intl).format(at + 1)] : [],
  );
  return (
    <div className={styles.root} data-outcome={outcome}>
      <h3 className={styles.title}>
        {t(`policies.outcome.of.${outcome}`, { count: frames.length })}
      </h3>
      <WhyDecided trace={trace} />
      {ifOn && (
        <p data-part="if-on">
          {t(`policies.ifOn.${ifOn.outcome}`, {
            count: ifOn.screens,
            names: enumerated(intl, [...ifOn.policies]),
          })}
        </p>
      )}
      <div className={styles.facts}>
        {errorCode !== 0 && (
          <span>
            {t('policies.answer.code', {
              code: String(errorCode),
              name: text('errorCode', String(errorCode)),
            })}
          </span>
        )}
        <span>
          {t('stage.why.certainty')} <CertaintyBadge certainty={trace.certainty} />
        </span>
        <span>
          {trace.certainty === 'documented'
            ? t('policies.answer.certainty.all')
            : t('policies.answer.certainty.way', {
                count: leastSure.length,
                screens: enumerated(intl, leastSure),
              })}
        </span>
        {!isComplete && <span>{t('policies.answer.incomplete')}</span>}
      </div>
    </div>
  );
};
