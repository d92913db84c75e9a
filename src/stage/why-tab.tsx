import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trace } from '../api/contract.ts';
import type { StageClient } from '../api/stage-client.ts';
import { useMessages } from '../i18n/messages.tsx';
import { AnswerView } from './answer-view.tsx';
import { useAnswer } from './use-answer.ts';
import { WhyAsked } from '../why/why-asked.tsx';
import { WhyPolicies } from './why-policies.tsx';
import { WhyRisk } from './why-risk.tsx';
import { WhyRules } from '../why/why-rules.tsx';
import { WhyVerdict } from '../why/why-verdict.tsx';
import { WhyWayIn } from './why-way-in.tsx';
import { hasEnded } from '../why/verdict.ts';

const useStyles = makeStyles({ empty: { margin: 0, color: tokens.colorNeutralForeground2 } });

const askWhy = (client: StageClient): Promise<Trace> => client.trace();

/** Why the present screen came. */
export const WhyTab = ({ client }: { client: StageClient }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { answer, refresh } = useAnswer(client, askWhy);
  return (
    <AnswerView answer={answer} refresh={refresh}>
      {(trace) => {
        if (trace.status === null) return <p className={styles.empty}>{t('stage.why.empty')}</p>;
        const decidedBy = trace.decidedBy?.policyIds ?? [];
        return (
          <>
            <WhyVerdict trace={trace} />
            {hasEnded(trace.status) && trace.status.outcome !== 'granted' && (
              <WhyWayIn client={client} />
            )}
            <WhyAsked trace={trace} />
            {trace.firstFactorPassed ? (
              <WhyPolicies
                title="stage.why.policies"
                policies={trace.policies}
                decidedBy={decidedBy}
              />
            ) : (
              <p className={styles.empty}>{t('stage.why.policies.notYet')}</p>
            )}
            {trace.registrationPolicies.length > 0 && (
              <WhyPolicies
                title="stage.why.registrationPolicies"
                policies={trace.registrationPolicies}
                decidedBy={decidedBy}
              />
            )}
            <WhyRisk trace={trace} />
            <WhyRules rules={trace.rules} />
          </>
        );
      }}
    </AnswerView>
  );
};
