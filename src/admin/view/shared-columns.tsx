import { useMemo } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { RiskLevel as Level } from '../graph-types.ts';
import { RiskLevel } from '../risk-words.tsx';
import type { Column } from '../table/column.ts';
import { When } from '../when.tsx';
import { levelRank } from './levels.ts';
import { PersonCell } from './person-cell.tsx';

type HeadId = 'date' | 'detected' | 'levelDuring' | 'riskLevel' | 'updated';

/** Columns that several tables have. */
export const useSharedColumns = () => {
  const { t } = useMessages();
  const text = useKnownText();
  return useMemo(
    () => ({
      user: <T extends { userDisplayName: string; userPrincipalName: string }>(): Column<T> => ({
        id: 'user',
        title: t('admin.column.user'),
        width: 13,
        value: ({ userDisplayName }) => userDisplayName,
        renderCell: (row) => <PersonCell row={row} />,
      }),
      riskState: <T extends { riskState: string }>(): Column<T> => ({
        id: 'riskState',
        title: t('admin.column.riskState'),
        width: 9,
        value: ({ riskState }) => riskState,
        renderCell: ({ riskState }) => text('riskState', riskState),
        words: (state) => text('riskState', state),
      }),
      riskLevel: <T,>(levelOf: (row: T) => Level, head: HeadId = 'riskLevel'): Column<T> => ({
        id: head,
        title: t(`admin.column.${head}`),
        width: 7.5,
        value: (row) => levelRank(levelOf(row)),
        renderCell: (row) => <RiskLevel level={levelOf(row)} />,
        words: (rank) => text('riskLevel', rank.slice(1)),
      }),
      when: <T,>(head: HeadId, timeOf: (row: T) => string): Column<T> => ({
        id: head,
        title: t(`admin.column.${head}`),
        width: 9,
        value: timeOf,
        renderCell: (row) => <When at={timeOf(row)} />,
      }),
    }),
    [t, text],
  );
};
