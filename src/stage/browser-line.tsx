import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StageClient } from '../api/stage-client.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { useStageCall } from './use-stage-call.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
  failed: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** Closes the browser of whoever is at the page: no page of a sign-in has a button for that. */
export const BrowserLine = ({ client }: { client: StageClient }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { busy, failed, run } = useStageCall();
  const close = async (): Promise<void> => void (await client.closeBrowser());
  return (
    <div className={styles.root}>
      <Button size="small" disabledFocusable={busy} onClick={() => run(close)}>
        {t('stage.browser.close')}
      </Button>
      <p role="status" className={styles.failed}>
        {failed && t('stage.browser.failed')}
      </p>
    </div>
  );
};
