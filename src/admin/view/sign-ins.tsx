import {
  CheckmarkCircleRegular,
  ShieldDismissRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { type ReactElement, useMemo } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { onSignIns } from '../actions/on-users.ts';
import type { Subject } from '../actions/pending.ts';
import type { Command } from '../command-bar.tsx';
import type { ConsoleClient } from '../console-client.ts';
import { useConsole } from '../console-context.ts';
import type { SignIn } from '../graph-types.ts';
import { SignInPanel } from '../panels/sign-in-panel.tsx';
import { ResultWords } from '../result-words.tsx';
import { isRisky, placeOf, resultOf } from '../sign-in-result.ts';
import type { Column } from '../table/column.ts';
import { useAsked } from '../use-asked.ts';
import { useSharedColumns } from './shared-columns.tsx';
import { TableView } from './table-view.tsx';

const askAll = (client: ConsoleClient): Promise<SignIn[]> => client.list<SignIn>('signIns');
const askRisky = async (client: ConsoleClient): Promise<SignIn[]> =>
  (await askAll(client)).filter(isRisky);

const textOf = (row: SignIn): string =>
  [
    row.userPrincipalName,
    row.id,
    row.correlationId,
    row.ipAddress,
    row.status.errorCode,
    row.status.failureReason,
  ].join(' ');

const actions = [
  ['confirmSignInsCompromised', WarningRegular],
  ['confirmSignInsSafe', CheckmarkCircleRegular],
  ['dismissSignInRisk', ShieldDismissRegular],
] as const;

/** What can be done with some sign-ins. */
const useSignInCommands = (): ((subjects: Subject[]) => Command[]) => {
  const { begin } = useConsole();
  return (subjects) =>
    actions.map(([id, icon]) => ({
      id,
      icon,
      needs: 'some',
      begin: () => begin(onSignIns(id, subjects)),
    }));
};

/** The sign-in log, or the risky part of it. */
export const SignIns = ({
  risky,
  openId,
}: {
  risky: boolean;
  openId: string | null;
}): ReactElement => {
  const { t, intl } = useMessages();
  const text = useKnownText();
  const columnOf = useSharedColumns();
  const asked = useAsked(risky ? askRisky : askAll);
  const commandsOf = useSignInCommands();
  const nameOf = ({ userDisplayName, appDisplayName }: SignIn): string =>
    t('admin.signIn.name', { name: userDisplayName, application: appDisplayName });
  const subjectOf = (row: SignIn): Subject => ({ id: row.id, name: nameOf(row), row });
  const columns = useMemo((): Column<SignIn>[] => {
    const user = columnOf.user<SignIn>();
    const date = columnOf.when<SignIn>('date', ({ createdDateTime }) => createdDateTime);
    const result: Column<SignIn> = {
      id: 'result',
      title: t('admin.column.result'),
      width: 9,
      value: resultOf,
      renderCell: (row) => <ResultWords result={resultOf(row)} code={row.status.errorCode} />,
      words: (value) => t(`admin.result.${value as ReturnType<typeof resultOf>}`),
    };
    const place: Column<SignIn> = {
      id: 'place',
      title: t('admin.column.place'),
      width: 12,
      value: (row) => placeOf(row.location, { t, intl }),
      renderCell: (row) => (
        <span>
          {placeOf(row.location, { t, intl })} <bdi>{row.ipAddress}</bdi>
        </span>
      ),
    };
    if (risky)
      return [
        user,
        date,
        columnOf.riskState(),
        columnOf.riskLevel(({ riskLevelDuringSignIn }) => riskLevelDuringSignIn, 'levelDuring'),
        result,
        place,
      ];
    return [
      user,
      date,
      result,
      {
        id: 'conditionalAccess',
        title: t('admin.column.conditionalAccess'),
        width: 9,
        value: ({ conditionalAccessStatus }) => conditionalAccessStatus,
        renderCell: ({ conditionalAccessStatus }) => text('result', conditionalAccessStatus),
        words: (value) => text('result', value),
      },
      {
        id: 'application',
        title: t('admin.column.application'),
        width: 10,
        value: ({ appDisplayName }) => appDisplayName,
      },
      place,
    ];
  }, [risky, t, text, intl, columnOf]);
  const view = risky ? 'risky-sign-ins' : 'sign-ins';
  return (
    <TableView<SignIn>
      view={view}
      label={t(`admin.view.${view}`)}
      {...asked}
      columns={columns}
      nameOf={nameOf}
      textOf={textOf}
      order={{ column: 'date', direction: 'descending' }}
      commandsOf={(rows) => commandsOf(rows.map(subjectOf))}
      openId={openId}
      renderPanel={(row) => <SignInPanel signIn={row} commands={commandsOf([subjectOf(row)])} />}
    />
  );
};
