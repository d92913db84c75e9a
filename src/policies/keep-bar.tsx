import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Switch,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import type { Policies } from './store.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(4) },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${rem(8)} ${rem(16)}` },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, maxInlineSize: '90ch' },
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

const Remove = ({ count, onClear }: { count: number; onClear: () => void }): ReactElement => {
  const { t } = useMessages();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button>{t('policies.clear')}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('policies.clear.title')}</DialogTitle>
          <DialogContent>{t('policies.clear.body', { count })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onClear}>
              {t('policies.clear.confirm')}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('policies.clear.cancel')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

/** Whether this browser keeps the policies, what that means, and how to be rid of them. */
export const KeepBar = ({
  kept,
  isKeeping,
  count,
  onKeep,
  onClear,
}: {
  kept: Policies['kept'];
  isKeeping: boolean;
  /** How many policies there are. */
  count: number;
  onKeep: (isWanted: boolean) => void;
  onClear: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const isTrouble = kept === 'refused' || kept === 'full' || kept === 'otherVersion';
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Switch
          label={t('policies.keep')}
          checked={kept === 'kept'}
          onChange={(_event, { checked }) => !isKeeping && onKeep(checked)}
        />
        <div role="status">
          {isKeeping && <Spinner size="tiny" label={t('policies.keep.busy')} />}
        </div>
        <Remove count={count} onClear={onClear} />
      </div>
      <p className={styles.hint}>{t('policies.keep.what')}</p>
      <div role="status">
        {isTrouble && (
          <MessageBar intent="warning" layout="multiline" className={styles.bar}>
            <MessageBarBody>{t(`policies.kept.${kept}`)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
};
