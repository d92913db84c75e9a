import type { ReactElement, ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Transport } from '../api/client.ts';
import { askIfGone } from '../api/own-client.ts';
import { useMessages } from '../i18n/messages.tsx';
import { OwnIsElsewhere } from './own-is-elsewhere.tsx';
import { JourneyProblem } from './sign-in/journey-problem.tsx';
import { useLoaded } from './use-loaded.ts';

const load = async (transport: Transport, rehearsal: string) => ({
  gone: await askIfGone(transport, rehearsal),
});

const Asked = ({
  rehearsal,
  children,
}: {
  rehearsal: string;
  children: ReactNode;
}): ReactElement => {
  const { t } = useMessages();
  const { opened, failed } = useLoaded(rehearsal, load);
  // Where nothing answers, what is shown says so itself.
  if (opened?.gone === null || failed !== null) return <>{children}</>;
  if (opened === null) return <p role="status">{t('app.loading')}</p>;
  return <JourneyProblem problem={`problem.${opened.gone}`} journey={null} scenario="own" />;
};

/**
 * What shows a rehearsal of one's own policies, where the one that the address names is kept in this browser. Asking
 * first keeps the refusals of all that it asks out of the browser's log.
 */
export const OwnIfKept = ({ children }: { children: ReactNode }): ReactElement => {
  const [search] = useSearchParams();
  const rehearsal = search.get('rehearsal');
  // There is no such scenario to begin: it lives with its rehearsal.
  if (rehearsal === null || rehearsal === '') return <OwnIsElsewhere />;
  return (
    <Asked key={rehearsal} rehearsal={rehearsal}>
      {children}
    </Asked>
  );
};
