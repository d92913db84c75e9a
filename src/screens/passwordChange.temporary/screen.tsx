import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { NewPasswordForm } from '../parts/new-password-form.tsx';
import type { ScreenProps } from '../screen.ts';

/** Asks for a password of one's own in place of the one that an administrator made. */
export const Screen = (props: ScreenProps<'passwordChange.temporary'>): ReactElement => {
  const { t } = useMessages();
  return (
    <NewPasswordForm
      {...props}
      title={t('passwordChange.temporary.title')}
      body={t('passwordChange.temporary.body')}
    />
  );
};
