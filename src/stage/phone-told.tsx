import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PhoneView, SecretRole } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { ValueRow } from './value-row.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(4) },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

/** What IT staff made for the person, and told them in a call. */
export const PhoneTold = ({
  told: { password, pass },
  fill,
}: {
  told: PhoneView['told'];
  fill?: ((role: SecretRole) => void) | undefined;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{t('stage.phone.told')}</h2>
      {password !== null && (
        <ValueRow
          name={t('stage.secret.told.password')}
          value={password}
          onType={fill && (() => fill('told.password'))}
        />
      )}
      {pass !== null && (
        <ValueRow
          name={t('stage.secret.told.pass')}
          value={pass}
          onType={fill && (() => fill('told.pass'))}
        />
      )}
    </div>
  );
};
