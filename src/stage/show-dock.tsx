import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
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
export const ShowDock = ({
  onShow,
  takesFocus = false,
}: {
  onShow: () => void;
  /** The one who hid the dock was in it: the focus stays with what brings it back. */
  takesFocus?: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const button = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <span ref={button} className={styles.root}>
      <Button
        icon={<Icon name="show" />}
        aria-label={t('stage.show')}
        title={t('stage.show')}
        onClick={onShow}
      />
    </span>
  );
};
