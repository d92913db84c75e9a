import type { ReactElement } from 'react';
import { NewPasswordForm } from '../parts/new-password-form.tsx';
import type { ScreenProps } from '../screen.ts';

/** Asks for a new password because somebody else may know the present one. */
export const Screen = (props: ScreenProps<'passwordChange.risk'>): ReactElement => (
  <NewPasswordForm {...props} reason="risk" />
);
