import {
  DocumentEditRegular,
  EyeRegular,
  PersonDeleteRegular,
  PersonHeartRegular,
  PowerRegular,
  PresenceOfflineRegular,
} from '@fluentui/react-icons';
import { type ReactElement, useMemo } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import {
  editPolicy,
  enableSelfRemediation,
  excludeFromPolicy,
  switchPolicies,
} from '../actions/on-tenant.ts';
import type { Command } from '../command-bar.tsx';
import type { ConsoleClient } from '../console-client.ts';
import { useConsole } from '../console-context.ts';
import type { Policy, PolicyState } from '../graph-types.ts';
import { PolicyPanel } from '../panels/policy-panel.tsx';
import { usePolicyWords } from '../panels/policy-words.ts';
import type { Column } from '../table/column.ts';
import { useAsked } from '../use-asked.ts';
import { TableView } from './table-view.tsx';

const ask = (client: ConsoleClient): Promise<Policy[]> => client.list<Policy>('policies');
const nameOf = ({ displayName }: Policy): string => displayName;
const textOf = ({ id, state }: Policy): string => `${id} ${state}`;

const states = [
  ['policyOn', 'enabled', PowerRegular],
  ['policyReportOnly', 'enabledForReportingButNotEnforced', EyeRegular],
  ['policyOff', 'disabled', PresenceOfflineRegular],
] as const;

/** What can be done with some policies, and with the tenant's policies as a whole. */
const usePolicyCommands = (all: Policy[]): ((policies: Policy[]) => Command[]) => {
  const { t } = useMessages();
  const { begin } = useConsole();
  return (policies) => {
    const [first] = policies;
    return [
      ...states.map(([id, state, icon]): Command => ({
        id,
        icon,
        needs: 'some',
        begin: () => begin(switchPolicies(policies, state)),
      })),
      {
        id: 'excludeFromPolicy',
        icon: PersonDeleteRegular,
        needs: 'one',
        begin: () => first && begin(excludeFromPolicy(first)),
      },
      {
        id: 'enableSelfRemediation',
        icon: PersonHeartRegular,
        needs: 'none',
        begin: () => begin(enableSelfRemediation(all, t('admin.selfRemediation.name'))),
      },
      {
        id: 'editPolicy',
        icon: DocumentEditRegular,
        needs: 'one',
        begin: () => first && begin(editPolicy(first)),
      },
    ];
  };
};

/** The tenant's Conditional Access policies. */
export const Policies = ({ openId }: { openId: string | null }): ReactElement => {
  const { t } = useMessages();
  const words = usePolicyWords();
  const asked = useAsked(ask);
  const commandsOf = usePolicyCommands(asked.answer.status === 'ready' ? asked.answer.value : []);
  const columns = useMemo(
    (): Column<Policy>[] => [
      { id: 'name', title: t('admin.column.policy'), width: 15, value: nameOf },
      {
        id: 'state',
        title: t('admin.column.state'),
        width: 7,
        value: ({ state }) => state,
        renderCell: ({ state }) => t(`admin.state.${state}`),
        words: (state) => t(`admin.state.${state as PolicyState}`),
      },
      {
        id: 'asks',
        title: t('admin.column.asks'),
        width: 12,
        value: (policy) => words.controls(policy),
      },
      {
        id: 'when',
        title: t('admin.column.when'),
        width: 16,
        value: (policy) => words.risk(policy),
      },
    ],
    [t, words],
  );
  return (
    <TableView<Policy>
      view="policies"
      label={t('admin.view.policies')}
      {...asked}
      columns={columns}
      nameOf={nameOf}
      textOf={textOf}
      order={{ column: 'name', direction: 'ascending' }}
      commandsOf={commandsOf}
      openId={openId}
      renderPanel={(row) => (
        <PolicyPanel
          policy={row}
          commands={commandsOf([row]).filter(({ needs }) => needs !== 'none')}
        />
      )}
    />
  );
};
