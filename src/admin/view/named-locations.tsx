import { LocationAddRegular, LocationOffRegular, LocationRegular } from '@fluentui/react-icons';
import { type ReactElement, useMemo } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { createLocation } from '../actions/new-location.ts';
import { setTrusted } from '../actions/on-tenant.ts';
import type { Command } from '../command-bar.tsx';
import type { ConsoleClient } from '../console-client.ts';
import { useConsole } from '../console-context.ts';
import type { NamedLocation } from '../graph-types.ts';
import { LocationPanel } from '../panels/location-panel.tsx';
import type { Column } from '../table/column.ts';
import { useAsked } from '../use-asked.ts';
import { TableView } from './table-view.tsx';

const ask = (client: ConsoleClient): Promise<NamedLocation[]> =>
  client.list<NamedLocation>('namedLocations');
const nameOf = ({ displayName }: NamedLocation): string => displayName;

/** Which kind of named location it is. */
export const kindOf = (location: NamedLocation): 'ip' | 'country' =>
  location['@odata.type'] === '#microsoft.graph.countryNamedLocation' ? 'country' : 'ip';

const trustOf = (location: NamedLocation): 'trusted' | 'notTrusted' =>
  location.isTrusted ? 'trusted' : 'notTrusted';

const coveredBy = ({ ipRanges, countriesAndRegions }: NamedLocation): string =>
  [...(ipRanges ?? []).map(({ cidrAddress }) => cidrAddress), ...(countriesAndRegions ?? [])].join(
    ', ',
  );

/** The tenant's named locations, and which of them are trusted. */
export const NamedLocations = ({ openId }: { openId: string | null }): ReactElement => {
  const { t } = useMessages();
  const { begin } = useConsole();
  const asked = useAsked(ask);
  const commandsOf = (rows: NamedLocation[]): Command[] =>
    (
      [
        ['trustLocation', true, LocationRegular],
        ['distrustLocation', false, LocationOffRegular],
      ] as const
    ).map(([id, trusted, icon]) => ({
      id,
      icon,
      needs: 'some',
      begin: () => begin(setTrusted(rows, trusted)),
    }));
  const add: Command = {
    id: 'createLocation',
    icon: LocationAddRegular,
    needs: 'none',
    begin: () => begin(createLocation()),
  };
  const columns = useMemo(
    (): Column<NamedLocation>[] => [
      { id: 'name', title: t('admin.column.location'), width: 14, value: nameOf },
      {
        id: 'kind',
        title: t('admin.column.kind'),
        width: 10,
        value: kindOf,
        renderCell: (row) => t(`admin.location.${kindOf(row)}`),
        words: (kind) => t(`admin.location.${kind as ReturnType<typeof kindOf>}`),
      },
      {
        id: 'trust',
        title: t('admin.column.trust'),
        width: 10,
        value: trustOf,
        renderCell: (row) => t(`admin.location.${trustOf(row)}`),
        words: (trust) => t(`admin.location.${trust as ReturnType<typeof trustOf>}`),
      },
      {
        id: 'covers',
        title: t('admin.column.covers'),
        width: 16,
        value: coveredBy,
        renderCell: (row) => <bdi>{coveredBy(row)}</bdi>,
      },
    ],
    [t],
  );
  return (
    <TableView<NamedLocation>
      view="named-locations"
      label={t('admin.view.named-locations')}
      {...asked}
      columns={columns}
      nameOf={nameOf}
      textOf={({ id }) => id}
      order={{ column: 'name', direction: 'ascending' }}
      commandsOf={(rows) => [...commandsOf(rows), add]}
      openId={openId}
      renderPanel={(row) => <LocationPanel location={row} commands={commandsOf([row])} />}
    />
  );
};
