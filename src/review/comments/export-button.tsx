import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { saveFile } from '../save-file.ts';
import { writeFile } from './file.ts';
import { useComments } from './here.ts';

/** Saves all comments as a file. */
export const ExportButton = (): ReactElement => {
  const { t } = useMessages();
  const { comments } = useComments();
  return (
    <Button
      disabledFocusable={comments.length === 0}
      onClick={() =>
        saveFile('comments.json', new Blob([writeFile(comments)], { type: 'application/json' }))
      }
    >
      {t('comments.export')}
    </Button>
  );
};
