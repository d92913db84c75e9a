import type { ReactElement } from 'react';
import type { Gone } from '../api/client.ts';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { ProblemPage } from './problem-page.tsx';

/** What a window beside a page says when its rehearsal cannot be taken up. */
export const LostWindow = ({ why, retry }: { why: Gone; retry: () => void }): ReactElement => {
  const { t } = useMessages();
  return (
    <ProblemPage
      mark={<PrototypeMark />}
      title={t(`app.problem.${why}.title`)}
      ways={[{ label: t('app.action.retry'), act: retry }]}
    >
      {t(`app.problem.${why}.body`)}
    </ProblemPage>
  );
};
