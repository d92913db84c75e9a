import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TenantsView } from '../api/contract.ts';
import type { StageClient } from '../api/stage-client.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { AnswerView } from './answer-view.tsx';
import { Section } from '../why/section.tsx';
import { TenantCard } from './tenant-card.tsx';
import { TenantsSentence } from './tenants-sentence.tsx';
import { useAnswer } from './use-answer.ts';
import { useStageCall } from './use-stage-call.ts';

const useStyles = makeStyles({
  map: {
    containerType: 'inline-size',
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(12),
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  failed: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

const askTenants = (client: StageClient): Promise<TenantsView> => client.tenants();

/** A map of the tenants: where the account is, where it signs in, who judges which risk, and what each decided. */
export const TenantsTab = ({ client }: { client: StageClient }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { answer, refresh } = useAnswer(client, askTenants);
  const { busy, failed, run } = useStageCall();
  const go = async (tenantId: string): Promise<void> =>
    void (await client.go({ type: 'goTo', tenantId }));
  return (
    <AnswerView answer={answer} refresh={refresh}>
      {(view) => (
        <Section title={t('stage.tenants.title')}>
          <TenantsSentence view={view} />
          <ul role="list" className={styles.map}>
            {view.tenants.map((tenant) => (
              <TenantCard
                key={tenant.id}
                tenant={tenant}
                busy={busy}
                onGo={() => run(() => go(tenant.id))}
              />
            ))}
          </ul>
          <p role="status" className={styles.failed}>
            {failed && t('stage.tenants.failed')}
          </p>
        </Section>
      )}
    </AnswerView>
  );
};
