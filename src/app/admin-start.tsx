import type { ReactElement } from 'react';
import summaries from 'virtual:scenario-summaries';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { ProblemPage } from './problem-page.tsx';
import { ScenarioLinks } from './scenario-links.tsx';

/** The console's address without a rehearsal: says what it is for, and where one begins. */
export const AdminStart = (): ReactElement => {
  const { t } = useMessages();
  return (
    <ProblemPage mark={<PrototypeMark />} title={t('admin.title')}>
      <p>{t('admin.start')}</p>
      <ScenarioLinks scenarios={summaries} />
    </ProblemPage>
  );
};
