import type { ReactElement } from 'react';
import { NewPasswordForm } from '../parts/new-password-form.tsx';
import type { ScreenProps } from '../screen.ts';

/** Asks for a password of one's own in place of the one that an administrator made. */
export const Screen = (props: ScreenProps<'passwordChange.temporary'>): ReactElement => (
  <NewPasswordForm {...props} reason="temporary" />
);
