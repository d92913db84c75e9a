import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { ScenarioDetail } from '../api/contract.ts';
import type { StageClient } from '../api/stage-client.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import type { StageClock } from './clock.ts';
import { PersonTab } from './person-tab.tsx';
import { PhoneTab } from './phone-tab.tsx';
import type { Player } from './player.ts';
import { TenantsTab } from './tenants-tab.tsx';
import { WhereTab } from './where-tab.tsx';
import { WhyTab } from './why-tab.tsx';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginInline: rem(-10) },
  // Enlarged words may be wider than the panel.
  panel: { paddingBlock: rem(12), overflowWrap: 'anywhere' },
});

const allTabs = ['person', 'phone', 'where', 'why', 'tenants'] as const;
type TabName = (typeof allTabs)[number];

/** Who signs in, their phone, from where, and why this screen came. */
export const DockTabs = ({
  client,
  scenario,
  player,
  clock,
  phoneAddress,
}: {
  client: StageClient;
  scenario: ScenarioDetail;
  player: Player;
  clock: StageClock;
  phoneAddress: string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  const [tab, setTab] = useState<TabName>('person');
  const tabs = allTabs.filter((name) => name !== 'tenants' || scenario.hasOtherTenants);
  return (
    <div>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_event, data) => setTab(data.value as TabName)}
        aria-label={t('stage.tabs')}
      >
        {tabs.map((name) => (
          <Tab
            key={name}
            id={`${id}-${name}`}
            value={name}
            {...(name === tab ? { 'aria-controls': `${id}-panel` } : {})}
          >
            {t(`stage.tab.${name}`)}
          </Tab>
        ))}
      </TabList>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${tab}`}
        className={styles.panel}
      >
        {tab === 'person' && <PersonTab scenario={scenario} player={player} />}
        {tab === 'phone' && (
          <PhoneTab client={client} player={player} clock={clock} phoneAddress={phoneAddress} />
        )}
        {tab === 'where' && <WhereTab client={client} />}
        {tab === 'why' && <WhyTab client={client} />}
        {tab === 'tenants' && <TenantsTab client={client} />}
      </div>
    </div>
  );
};
