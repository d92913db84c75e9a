import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trace } from '../api/contract.ts';
import { Message, useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { CertaintyBadge } from './certainty-badge.tsx';
import { Section } from './section.tsx';
import { hasEnded } from './verdict.ts';
import { WhyDecided } from './why-decided.tsx';

const useStyles = makeStyles({
  certainty: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: rem(12),
    rowGap: rem(2),
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
});

/** What the sign-in has come to, and how sure the model is of it. */
export const WhyVerdict = ({ trace }: { trace: Trace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { status } = trace;
  return (
    <Section title={t('stage.why.verdict')}>
      <WhyDecided trace={trace} />
      <div className={styles.certainty}>
        <Message id="stage.why.certainty" />
        <CertaintyBadge certainty={trace.certainty} />
      </div>
      {status && hasEnded(status) && (
        <dl className={styles.facts}>
          {status.additionalDetails !== null && (
            <>
              <dt className={styles.name}>{t('stage.why.additionalDetails')}</dt>
              <dd className={styles.value}>
                <bdi lang="en">{status.additionalDetails}</bdi>
              </dd>
            </>
          )}
          {status.errorCode !== 0 && (
            <>
              <dt className={styles.name}>{t('stage.why.errorCode')}</dt>
              <dd className={styles.value}>{status.errorCode}</dd>
            </>
          )}
          <dt className={styles.name}>{t('stage.why.requestId')}</dt>
          <dd className={styles.value}>{status.requestId}</dd>
        </dl>
      )}
    </Section>
  );
};
