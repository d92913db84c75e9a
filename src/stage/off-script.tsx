import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';

/** Says that the sign-in went another way than the script, and leads back. */
export const OffScript = ({ onRestart }: { onRestart: () => void }): ReactElement => {
  const { t } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t('stage.offScript')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRestart}>
          {t('stage.player.restart')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
