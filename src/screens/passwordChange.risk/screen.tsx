import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { NewPasswordForm } from '../parts/new-password-form.tsx';
import type { ScreenProps } from '../screen.ts';

/** Asks for a new password because somebody else may know the present one. */
export const Screen = (props: ScreenProps<'passwordChange.risk'>): ReactElement => {
  const { t } = useMessages();
  return (
    <NewPasswordForm
      {...props}
      title={t('passwordChange.risk.title')}
      body={t('passwordChange.risk.body')}
    />
  );
};
