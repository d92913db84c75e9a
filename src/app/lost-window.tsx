import type { ReactElement } from 'react';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { ProblemPage } from './problem-page.tsx';

/** What a window beside a page says when its rehearsal is not in this browser. */
export const LostWindow = ({ retry }: { retry: () => void }): ReactElement => {
  const { t } = useMessages();
  return (
    <ProblemPage
      mark={<PrototypeMark />}
      title={t('app.problem.lost.title')}
      ways={[{ label: t('app.action.retry'), act: retry }]}
    >
      {t('app.problem.lost.body')}
    </ProblemPage>
  );
};
