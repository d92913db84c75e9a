import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { NewPasswordForm } from '../parts/new-password-form.tsx';
import type { ScreenProps } from '../screen.ts';

/** Asks for a new password because the present one is too old. */
export const Screen = (props: ScreenProps<'passwordChange.expired'>): ReactElement => {
  const { t } = useMessages();
  return (
    <NewPasswordForm
      {...props}
      title={t('passwordChange.expired.title')}
      body={t('passwordChange.expired.body')}
    />
  );
};
