import { type ReactElement, useMemo } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { switchRegistration } from '../actions/on-tenant.ts';
import type { ConsoleClient } from '../console-client.ts';
import { useConsole } from '../console-context.ts';
import type { RegistrationPolicy, UserRegistration } from '../graph-types.ts';
import { RegistrationPanel } from '../panels/registration-panel.tsx';
import type { Column } from '../table/column.ts';
import { useAsked } from '../use-asked.ts';
import { useSharedColumns } from './shared-columns.tsx';
import { SwitchCard } from './switch-card.tsx';
import { TableView } from './table-view.tsx';
import { userCommands } from './user-commands.ts';
import { enumerated } from '../../i18n/enumerated.ts';

const ask = (client: ConsoleClient): Promise<UserRegistration[]> =>
  client.list<UserRegistration>('registrations');
const askPolicy = (client: ConsoleClient): Promise<RegistrationPolicy> =>
  client.registrationPolicy();
const nameOf = ({ userDisplayName }: UserRegistration): string => userDisplayName;

/** How far somebody is: a registered method that the tenant has disabled since does not count. */
const stateOf = ({ isMfaCapable, isMfaRegistered }: UserRegistration) => {
  if (isMfaCapable) return 'capable';
  return isMfaRegistered ? 'notAllowed' : 'notRegistered';
};

/** The MFA registration policy, and how far everybody is with registering. */
export const Registration = ({ openId }: { openId: string | null }): ReactElement => {
  const { t, intl } = useMessages();
  const text = useKnownText();
  const { begin } = useConsole();
  const columnOf = useSharedColumns();
  const asked = useAsked(ask);
  const policy = useAsked(askPolicy);
  const columns = useMemo(
    (): Column<UserRegistration>[] => [
      columnOf.user(),
      {
        id: 'state',
        title: t('admin.column.mfa'),
        width: 12,
        value: stateOf,
        renderCell: (row) => t(`admin.mfa.${stateOf(row)}`),
        words: (state) => t(`admin.mfa.${state as ReturnType<typeof stateOf>}`),
      },
      {
        id: 'methods',
        title: t('admin.column.methods'),
        width: 14,
        value: ({ methodsRegistered }) =>
          enumerated(
            intl,
            methodsRegistered.map((method) => text('admin.method', method)),
          ) || t('admin.methods.none'),
      },
      {
        id: 'type',
        title: t('admin.column.userType'),
        width: 7,
        value: ({ userType }) => userType,
        renderCell: ({ userType }) =>
          t(userType === 'guest' ? 'admin.userType.guest' : 'admin.userType.member'),
        words: (type) => t(type === 'guest' ? 'admin.userType.guest' : 'admin.userType.member'),
      },
    ],
    [t, text, intl, columnOf],
  );
  return (
    <>
      {policy.answer.status === 'ready' && (
        <SwitchCard
          title={t('admin.registrationPolicy')}
          about={t('admin.registrationPolicy.about')}
          isOn={policy.answer.value.isEnabled}
          onSwitch={(on) => begin(switchRegistration(on))}
          detail={t('admin.registrationPolicy.excluded', {
            count: policy.answer.value.excludeGroups.length,
          })}
        />
      )}
      <TableView<UserRegistration>
        view="registration"
        label={t('admin.view.registration')}
        {...asked}
        columns={columns}
        nameOf={nameOf}
        textOf={({ userPrincipalName }) => userPrincipalName}
        order={{ column: 'user', direction: 'ascending' }}
        commandsOf={(rows) =>
          userCommands(
            rows.map((row) => ({ id: row.id, name: nameOf(row), row })),
            begin,
            'registrations',
          )
        }
        openId={openId}
        renderPanel={(row) => (
          <RegistrationPanel user={row} state={t(`admin.mfa.${stateOf(row)}`)} />
        )}
      />
    </>
  );
};
