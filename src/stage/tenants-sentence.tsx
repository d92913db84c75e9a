import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TenantsView } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';

const useStyles = makeStyles({ root: { margin: 0 } });

/** The map in one sentence. Its live region tells of a move, wherever it came from. */
export const TenantsSentence = ({ view }: { view: TenantsView }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const home = view.tenants.find(({ role }) => role === 'home');
  const present = view.tenants.find(({ isPresent }) => isPresent);
  const values = {
    name: view.person?.displayName ?? '',
    home: home?.displayName ?? '',
    present: present?.displayName ?? '',
  };
  const which = !home ? 'homeElsewhere' : home.isPresent ? 'atHome' : 'visiting';
  return (
    <p role="status" className={styles.root}>
      {view.person && t(`stage.tenants.${which}`, values)}
    </p>
  );
};
