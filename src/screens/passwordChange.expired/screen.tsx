import type { ReactElement } from 'react';
import { NewPasswordForm } from '../parts/new-password-form.tsx';
import type { ScreenProps } from '../screen.ts';

/** Asks for a new password because the present one is too old. */
export const Screen = (props: ScreenProps<'passwordChange.expired'>): ReactElement => (
  <NewPasswordForm {...props} reason="expired" />
);
