import type { PersonCommand, RequirementKind } from '../../api/contract.ts';
import type { ScreenEvents } from '../../screens/screen.ts';
import type { Rows } from '../row.ts';
import { afterSignIn, cancel } from './shared.ts';

const change = ({
  currentPassword,
  newPassword,
  confirmation,
}: ScreenEvents['passwordChange.risk']): PersonCommand => ({
  type: 'changePassword',
  currentPassword,
  newPassword,
  confirmation,
});

/** A password that has to be replaced before any policy looks at the sign-in. */
const plain = <K extends RequirementKind>(kind: K) => ({
  requirements: [kind],
  on: { submitNewPassword: { command: change, replies: [kind, ...afterSignIn] } },
});

/** Replacing a password. */
export const passwordRows = {
  'passwordChange.risk': {
    requirements: ['changePassword'],
    on: {
      submitNewPassword: {
        command: change,
        replies: [
          'changePassword',
          'acceptTerms',
          'nudgeAuthenticator',
          'staySignedIn',
          'application',
          'accessBlocked',
          'offerRegistration',
          'demandRegistration',
        ],
      },
    },
  },
  'device.ctrlAltDel': {
    requirements: ['changePasswordOnDevice'],
    on: {
      submitNewPassword: { command: change, replies: ['changePasswordOnDevice'] },
      // Whoever leaves the device is back at what they signed in with: a page, or an older mail program.
      cancel: { ...cancel, replies: [...cancel.replies, 'mailAccount'] },
    },
  },
  'passwordChange.expired': plain('changeExpiredPassword'),
  'passwordChange.temporary': plain('changeTemporaryPassword'),
} satisfies Rows;
