import { type ReactElement, useMemo } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { ConsoleClient } from '../console-client.ts';
import type { RiskDetection } from '../graph-types.ts';
import { DetectionPanel } from '../panels/detection-panel.tsx';
import { placeOf } from '../sign-in-result.ts';
import type { Column } from '../table/column.ts';
import { useAsked } from '../use-asked.ts';
import { useSharedColumns } from './shared-columns.tsx';
import { TableView } from './table-view.tsx';

const ask = (client: ConsoleClient): Promise<RiskDetection[]> =>
  client.list<RiskDetection>('riskDetections');
const textOf = (row: RiskDetection): string =>
  `${row.userPrincipalName} ${row.riskEventType} ${row.ipAddress ?? ''} ${row.requestId ?? ''}`;

/** What ID Protection found, one row for each finding. */
export const RiskDetections = ({ openId }: { openId: string | null }): ReactElement => {
  const { t, intl } = useMessages();
  const text = useKnownText();
  const columnOf = useSharedColumns();
  const asked = useAsked(ask);
  const nameOf = ({ riskEventType }: RiskDetection): string => text('riskEventType', riskEventType);
  const columns = useMemo(
    (): Column<RiskDetection>[] => [
      {
        id: 'type',
        title: t('admin.column.detection'),
        width: 13,
        value: ({ riskEventType }) => text('riskEventType', riskEventType),
        words: (value) => value,
      },
      columnOf.user(),
      columnOf.when('detected', ({ detectedDateTime }) => detectedDateTime),
      columnOf.riskState(),
      columnOf.riskLevel(({ riskLevel }) => riskLevel),
      {
        id: 'place',
        title: t('admin.column.place'),
        width: 10,
        value: (row) => placeOf(row.location, { t, intl }),
      },
    ],
    [t, text, intl, columnOf],
  );
  return (
    <TableView<RiskDetection>
      view="risk-detections"
      label={t('admin.view.risk-detections')}
      {...asked}
      columns={columns}
      nameOf={nameOf}
      textOf={textOf}
      order={{ column: 'detected', direction: 'descending' }}
      openId={openId}
      renderPanel={(row) => <DetectionPanel detection={row} />}
    />
  );
};
