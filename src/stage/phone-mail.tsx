import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PhoneView } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { CopyButton } from './copy-button.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(4) },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
  code: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '0.08em',
    userSelect: 'all',
    flexGrow: 1,
  },
});

/** An email that arrived for the person, with the code that the page waits for. */
export const PhoneMail = ({
  mail,
  onType,
}: {
  mail: PhoneView['mail'][number];
  onType?: (() => void) | undefined;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const name = t('stage.secret.mail.code');
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>
        <bdi>{t('stage.phone.mail', { address: mail.to })}</bdi>
      </h2>
      <p className={styles.body}>{t('stage.phone.mail.body')}</p>
      <span className={styles.line}>
        <span className={styles.code}>
          <bdi>{mail.code}</bdi>
        </span>
        <CopyButton text={() => mail.code} label={t('stage.copy.what', { name })} />
        {onType && (
          <Button size="small" onClick={onType} aria-label={t('stage.type.what', { name })}>
            {t('stage.type')}
          </Button>
        )}
      </span>
    </div>
  );
};
