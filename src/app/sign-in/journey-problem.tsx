import type { ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PrototypeMark } from '../../frame/prototype-mark.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import type { Journey } from '../../journey/journey.ts';
import type { ProblemId } from '../../journey/failures.ts';
import { ProblemPage } from '../problem-page.tsx';
import { OwnIsElsewhere, useOwnWays } from '../own-is-elsewhere.tsx';
import { withVariants } from '../settings.ts';
import { ownSummary } from './own-summary.ts';

/** The journey's own problems: a rehearsal that is gone, or a reply that leads nowhere. */
export const JourneyProblem = ({
  problem,
  journey,
  scenario,
}: {
  problem: ProblemId;
  journey: Journey | null;
  scenario: string;
}): ReactElement => {
  const { t } = useMessages();
  const { search } = useLocation();
  const navigate = useNavigate();
  const present = new URLSearchParams(search);
  const again = {
    label: t('app.action.startAgain'),
    act: () =>
      void navigate(
        withVariants(`/sign-in/${scenario}`, present, {
          again: String(Number(present.get('again') ?? 0) + 1),
        }),
      ),
  };
  const library = {
    label: t('app.action.library'),
    act: () => void navigate(withVariants('/', present)),
  };
  const first = {
    'problem.unexpected': [
      { label: t('app.problem.unexpected.resume'), act: () => void journey?.resume() },
    ],
    'problem.newer': [{ label: t('app.action.reload'), act: () => location.reload() }],
    'problem.older': [],
    'problem.lost': [],
  }[problem];
  const ownWays = useOwnWays();
  const isOwn = scenario === ownSummary.id;
  if (isOwn && problem === 'problem.lost') return <OwnIsElsewhere />;
  return (
    <ProblemPage
      mark={<PrototypeMark />}
      title={t(`app.${problem}.title`)}
      ways={isOwn ? [...first, ...ownWays] : [...first, again, library]}
    >
      {/* There is no link that begins it again. */}
      {t(isOwn && problem === 'problem.older' ? 'app.own.body' : `app.${problem}.body`)}
    </ProblemPage>
  );
};
