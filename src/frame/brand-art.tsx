import type { ReactElement } from 'react';
import type { Organisation } from './organisations.ts';

/** Names and own marks of the fictional organisations: drawn on a 24 by 24 grid; mid tones that show on white and on black. */
const art: Record<Organisation, { name: string; art: ReactElement }> = {
  contoso: {
    name: 'Contoso',
    art: (
      <>
        <circle cx="12" cy="12" r="11" fill="#00838f" />
        <path d="M17 8.2a6.3 6.3 0 1 0 0 7.6" fill="none" stroke="#ffffff" strokeWidth="3" />
      </>
    ),
  },
  woodgrove: {
    name: 'Woodgrove',
    art: (
      <>
        <path d="M12 1 21 15H3Z" fill="#2e8540" />
        <path d="M12 7 19.5 19h-15Z" fill="#5aa552" />
        <rect x="10.5" y="19" width="3" height="4" fill="#a0703c" />
      </>
    ),
  },
  proseware: {
    name: 'Proseware',
    art: (
      <>
        <path d="M3 2h12l6 6v14H3Z" fill="#7a4fb5" />
        <path d="M15 2v6h6Z" fill="#c3a9e6" />
        <path d="M7 12h10M7 16h7" stroke="#ffffff" strokeWidth="2" />
      </>
    ),
  },
  fabrikam: {
    name: 'Fabrikam',
    art: (
      <>
        <path d="M12 1 22 6.5v11L12 23 2 17.5v-11Z" fill="#c2501d" />
        <path d="M9 17.5V7h7M9 12h5" fill="none" stroke="#ffffff" strokeWidth="2.6" />
      </>
    ),
  },
};

/** The same by the id of any organisation; those that nobody drew have none. */
export const brands: Readonly<Record<string, { name: string; art: ReactElement } | undefined>> =
  art;
