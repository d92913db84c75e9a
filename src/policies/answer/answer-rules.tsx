import { makeStyles, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { WhyRules } from '../../why/why-rules.tsx';
import { Section } from '../../why/section.tsx';
import type { Answer } from '../answer-protocol.ts';
import type { Question } from '../protocol.ts';
import { questionsHere } from '../question/store.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(16), maxInlineSize: '90ch' },
  hint: { margin: 0 },
});

/** What the model does the other way on request, where sources leave it open. Nothing where the answer has none of it. */
const Alternatives = ({
  answer: { trace, frames },
  settings,
}: {
  answer: Answer;
  settings: Question['settings'];
}): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const announces = settings.announcesUserRisk ?? true;
  const isOlder = settings.registrationInterrupt === 'moreInformation';
  const isAnnounced = trace.rules.some(({ id }) => id === 'accountAtRiskIsAnnounced');
  const asksToRegister = frames.some(({ screen }) => screen.startsWith('moreInfoRequired.'));
  if (!isAnnounced && announces && !asksToRegister) return null;
  return (
    <Section title={t('policies.alternatives')}>
      <p className={styles.hint}>{t('policies.alternatives.why')}</p>
      {(isAnnounced || !announces) && (
        <Switch
          label={t('policies.alternatives.announces')}
          checked={announces}
          onChange={(_event, { checked }) => questionsHere().set({ announcesUserRisk: checked })}
        />
      )}
      {asksToRegister && (
        <Switch
          label={t('policies.alternatives.older')}
          checked={isOlder}
          onChange={(_event, { checked }) =>
            questionsHere().set({
              registrationInterrupt: checked ? 'moreInformation' : 'current',
            })
          }
        />
      )}
    </Section>
  );
};

/** Rules that decided, how sure each is and where it is written; and what can be switched to go the other way. */
export const AnswerRules = ({
  answer,
  settings,
}: {
  answer: Answer;
  settings: Question['settings'];
}): ReactElement => (
  <div className={useStyles().root}>
    <WhyRules rules={answer.trace.rules} />
    <Alternatives answer={answer} settings={settings} />
  </div>
);
