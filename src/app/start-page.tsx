import { type ReactElement, useEffect } from 'react';
import summaries from 'virtual:scenario-summaries';
import { useMessages } from '../i18n/messages.tsx';
import { AreaProvider } from './area-provider.tsx';
import { Library } from './library/library.tsx';

/** The start page: the scenario library. */
export const StartPage = (): ReactElement => {
  const { t } = useMessages();
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  return (
    <AreaProvider>
      <Library scenarios={summaries} />
    </AreaProvider>
  );
};
