import type { ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router';
import summaries from 'virtual:scenario-summaries';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { ProblemPage } from './problem-page.tsx';
import { ScenarioLinks } from './scenario-links.tsx';
import { withVariants } from './settings.ts';

/** An address that opens nothing, or a scenario that does not exist: says so and offers what there is. */
export const UnknownPage = ({ scenario }: { scenario?: string | undefined }): ReactElement => {
  const { t } = useMessages();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <ProblemPage
      mark={<PrototypeMark />}
      title={t(scenario ? 'app.unknown.scenario.title' : 'app.unknown.page.title')}
      ways={[
        {
          label: t('app.action.library'),
          act: () => void navigate(withVariants('/', new URLSearchParams(search))),
        },
      ]}
    >
      <p>
        {scenario
          ? t('app.unknown.scenario.body', { id: scenario })
          : t('app.unknown.page.body', { path: pathname })}
      </p>
      {scenario && <ScenarioLinks scenarios={summaries} />}
    </ProblemPage>
  );
};
