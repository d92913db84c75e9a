import type { Rows } from '../row.ts';
import { command } from './shared.ts';

/** Terms of use, which come after every proof and before what is asked of the session. */
export const termsRows = {
  termsOfUse: {
    requirements: ['acceptTerms'],
    on: {
      acceptTerms: {
        command: ({ viewed }) => ({ type: 'acceptTerms', viewed }),
        replies: [
          'acceptTerms',
          'accessBlocked',
          'offerRegistration',
          'demandRegistration',
          'staySignedIn',
          'application',
        ],
      },
      declineTerms: { command: command({ type: 'declineTerms' }), replies: ['termsDeclined'] },
    },
  },
} satisfies Rows;
