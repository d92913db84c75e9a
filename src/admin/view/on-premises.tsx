import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { switchResetsRisk, switchWriteback } from '../actions/on-tenant.ts';
import type { ConsoleClient } from '../console-client.ts';
import { useConsole } from '../console-context.ts';
import type { OnPremises as Settings } from '../graph-types.ts';
import { useAsked } from '../use-asked.ts';
import { Failed } from './failed.tsx';
import { SwitchCard } from './switch-card.tsx';

const ask = (client: ConsoleClient): Promise<Settings> => client.onPremises();

/** What on-premises and cloud tell each other of passwords. */
export const OnPremises = (): ReactElement => {
  const { t } = useMessages();
  const { begin } = useConsole();
  const { answer, refresh } = useAsked(ask);
  if (answer.status === 'loading') return <Spinner size="small" label={t('admin.loading')} />;
  if (answer.status === 'failed') return <Failed refresh={refresh} />;
  const { passwordWriteback, passwordChangeResetsRisk } = answer.value;
  return (
    <>
      <SwitchCard
        title={t('admin.writeback')}
        about={t('admin.writeback.about')}
        isOn={passwordWriteback}
        onSwitch={(on) => begin(switchWriteback(on))}
      />
      <SwitchCard
        title={t('admin.resetsRisk')}
        about={t('admin.resetsRisk.about')}
        isOn={passwordChangeResetsRisk}
        onSwitch={(on) => begin(switchResetsRisk(on))}
      />
    </>
  );
};
