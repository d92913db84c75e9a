import { Button, makeStyles } from '@fluentui/react-components';
import type { MouseEvent, ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
  name: { flexGrow: 1 },
});

/** The way to the IT staff's console: beside the page, or in a window of its own. */
export const AdminLine = ({
  rehearsal,
  address,
  isOpen,
  onOpen,
}: {
  rehearsal: string;
  address: string;
  isOpen: boolean;
  onOpen: (() => void) | undefined;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const name = `admin-${rehearsal}`;
  // A refused popup leaves the link to do what links do.
  const open = (event: MouseEvent): void => {
    if (window.open(address, name, 'popup,width=1180,height=820')) event.preventDefault();
  };
  return (
    <div className={styles.root} role="group" aria-label={t('stage.admin')}>
      <span className={styles.name}>{t('stage.admin')}</span>
      {onOpen && (
        <Button size="small" aria-pressed={isOpen} onClick={onOpen}>
          {t('stage.admin.beside')}
        </Button>
      )}
      <Button as="a" size="small" href={address} target={name} onClick={open}>
        {t('stage.admin.window')}
      </Button>
    </div>
  );
};
