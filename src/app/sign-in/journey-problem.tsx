import type { ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PrototypeMark } from '../../frame/prototype-mark.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import type { Journey, JourneyView } from '../../journey/journey.ts';
import { ProblemPage } from '../problem-page.tsx';
import { withVariants } from '../settings.ts';

/** The journey's own problems: a rehearsal that is gone, or a reply that leads nowhere. */
export const JourneyProblem = ({
  problem,
  journey,
  scenario,
}: {
  problem: JourneyView['screen'];
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
  return problem === 'problem.lost' ? (
    <ProblemPage
      mark={<PrototypeMark />}
      title={t('app.problem.lost.title')}
      ways={[again, library]}
    >
      {t('app.problem.lost.body')}
    </ProblemPage>
  ) : (
    <ProblemPage
      mark={<PrototypeMark />}
      title={t('app.problem.unexpected.title')}
      ways={[
        { label: t('app.problem.unexpected.resume'), act: () => void journey?.resume() },
        again,
        library,
      ]}
    >
      {t('app.problem.unexpected.body')}
    </ProblemPage>
  );
};
