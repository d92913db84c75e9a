import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { focusTitle, useScroller } from '../scroller.ts';

/** Says that nothing could be read, and lets it be tried again. */
export const Failed = ({ refresh }: { refresh: () => void }): ReactElement => {
  const { t } = useMessages();
  const scroller = useScroller();
  return (
    <div role="alert">
      <p>{t('admin.failed')}</p>
      <Button
        onClick={() => {
          refresh();
          focusTitle(scroller);
        }}
      >
        {t('admin.retry')}
      </Button>
    </div>
  );
};
