import { type ReactElement, useMemo } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { ConsoleClient } from '../console-client.ts';
import { useConsole } from '../console-context.ts';
import type { RiskyUser } from '../graph-types.ts';
import { UserPanel } from '../panels/user-panel.tsx';
import type { Column } from '../table/column.ts';
import { useAsked } from '../use-asked.ts';
import { useSharedColumns } from './shared-columns.tsx';
import { TableView } from './table-view.tsx';
import { userCommands } from './user-commands.ts';

const ask = (client: ConsoleClient): Promise<RiskyUser[]> => client.list<RiskyUser>('riskyUsers');
const nameOf = ({ userDisplayName }: RiskyUser): string => userDisplayName;
const textOf = ({ userPrincipalName, riskDetail, riskState }: RiskyUser): string =>
  `${userPrincipalName} ${riskDetail} ${riskState}`;

/** Whoever is or was at risk in this tenant. */
export const RiskyUsers = ({ openId }: { openId: string | null }): ReactElement => {
  const { t } = useMessages();
  const text = useKnownText();
  const { begin } = useConsole();
  const columnOf = useSharedColumns();
  const asked = useAsked(ask);
  const columns = useMemo(
    (): Column<RiskyUser>[] => [
      columnOf.user(),
      columnOf.riskState(),
      columnOf.riskLevel(({ riskLevel }) => riskLevel),
      columnOf.when('updated', ({ riskLastUpdatedDateTime }) => riskLastUpdatedDateTime),
      {
        id: 'riskDetail',
        title: t('admin.column.riskDetail'),
        width: 16,
        value: ({ riskDetail }) => text('riskDetail', riskDetail),
      },
    ],
    [t, text, columnOf],
  );
  return (
    <TableView<RiskyUser>
      view="risky-users"
      label={t('admin.view.risky-users')}
      {...asked}
      columns={columns}
      nameOf={nameOf}
      textOf={textOf}
      order={{ column: 'updated', direction: 'descending' }}
      commandsOf={(rows) =>
        userCommands(
          rows.map((row) => ({ id: row.id, name: nameOf(row), row })),
          begin,
        )
      }
      openId={openId}
      renderPanel={(row) => <UserPanel user={row} />}
    />
  );
};
