import type { Rows } from '../row.ts';

/** Replacing a password. */
export const passwordRows = {
  'passwordChange.risk': {
    requirements: ['changePassword'],
    on: {
      submitNewPassword: {
        command: ({ currentPassword, newPassword, confirmation }) => ({
          type: 'changePassword',
          currentPassword,
          newPassword,
          confirmation,
        }),
        replies: [
          'changePassword',
          'acceptTerms',
          'staySignedIn',
          'application',
          'accessBlocked',
          'offerRegistration',
        ],
      },
    },
  },
} satisfies Rows;
