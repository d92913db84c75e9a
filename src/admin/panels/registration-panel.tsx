import type { ReactElement } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { CommandBar } from '../command-bar.tsx';
import { useConsole } from '../console-context.ts';
import type { UserRegistration } from '../graph-types.ts';
import { userCommands } from '../view/user-commands.ts';
import { When } from '../when.tsx';
import { AsGraph } from './as-graph.tsx';
import { Facts, Part } from './facts.tsx';

/** What one user has registered. */
export const RegistrationPanel = ({
  user,
  state,
}: {
  user: UserRegistration;
  state: string;
}): ReactElement => {
  const { t } = useMessages();
  const text = useKnownText();
  const { begin } = useConsole();
  const { id, userDisplayName, methodsRegistered } = user;
  const yesNo = (is: boolean): string => t(is ? 'admin.yes' : 'admin.no');
  return (
    <>
      <CommandBar
        label={t('admin.commands.of', { name: userDisplayName })}
        selected={1}
        commands={userCommands([{ id, name: userDisplayName, row: user }], begin, 'registrations')}
      />
      <Part title={t('admin.part.registered')}>
        <Facts
          facts={[
            [t('admin.column.account'), <bdi key="upn">{user.userPrincipalName}</bdi>],
            [t('admin.column.mfa'), state],
            [
              t('admin.column.methods'),
              methodsRegistered.length === 0
                ? t('admin.methods.none')
                : methodsRegistered.map((method) => (
                    <div key={method}>{text('admin.method', method)}</div>
                  )),
            ],
            [t('admin.column.passwordless'), yesNo(user.isPasswordlessCapable)],
            [t('admin.column.reset'), yesNo(user.isSsprCapable)],
            [t('admin.column.administrator'), yesNo(user.isAdmin)],
            [t('admin.column.updated'), <When key="at" at={user.lastUpdatedDateTime} both />],
          ]}
        />
      </Part>
      <AsGraph row={user} />
    </>
  );
};
