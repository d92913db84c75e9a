import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { Icon } from './icons.tsx';

const useStyles = makeStyles({
  root: {
    position: 'fixed',
    insetBlockEnd: rem(40),
    insetInlineEnd: rem(12),
    zIndex: 1,
    boxShadow: tokens.shadow8,
  },
});

/** Brings a hidden dock back. */
export const ShowDock = ({ onShow }: { onShow: () => void }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <Button
      className={styles.root}
      icon={<Icon name="show" />}
      aria-label={t('stage.show')}
      title={t('stage.show')}
      onClick={onShow}
    />
  );
};
