import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import type { Answer } from '../api/question.ts';

/** Draws an answer, or that it is awaited, or that it failed and can be asked for again. */
export const AnswerView = <T,>({
  answer,
  refresh,
  children,
}: {
  answer: Answer<T>;
  refresh: () => void;
  children: (value: T) => ReactElement;
}): ReactElement => {
  const { t } = useMessages();
  if (answer.status === 'ready') return children(answer.value);
  if (answer.status === 'loading') return <Spinner size="small" label={t('stage.loading')} />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{t('stage.failed')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={refresh}>
          {t('stage.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
