import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { CopyLink } from './copy-link.tsx';
import { useFold } from './use-fold.ts';
import { useWording } from './use-wording.ts';

const useStyles = makeStyles({
  root: { marginBlockEnd: rem(16) },
  box: {
    marginBlockStart: rem(12),
    padding: rem(12),
    backgroundColor: signInTokens.signInInfo,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  paragraph: { marginBlock: 0 },
  list: { marginBlock: `${rem(8)} ${rem(8)}` },
  term: { color: signInTokens.signInText, fontSize: rem(13) },
  copy: { paddingBlock: rem(4) },
  value: { marginInlineStart: 0, marginBlockEnd: rem(4), fontWeight: 600 },
});

/** For those who cannot scan the code: what it says, to be typed. */
export const ManualEntry = ({
  account,
  secret,
  uri,
}: {
  account: string;
  secret: string;
  /** The same as an otpauth:// URI, which apps on this device take. */
  uri: string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useWording();
  const id = useId();
  const [open, setOpen] = useFold();
  // In groups of four it can be read aloud and typed; apps take it without the spaces.
  const grouped = secret.replace(/.{4}(?=.)/g, '$& ');
  return (
    <div className={styles.root} data-part="links">
      <ActionLink expanded={open} controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {t('register.securityInfo.scanQrCode.cantScan')}
      </ActionLink>
      {open && (
        <div id={id} className={styles.box} data-part="manual">
          <p className={styles.paragraph}>{t('register.securityInfo.scanQrCode.manual')}</p>
          <dl className={styles.list}>
            <dt className={styles.term}>{t('register.securityInfo.scanQrCode.account')}</dt>
            <dd className={styles.value}>
              <bdi>{account}</bdi>
            </dd>
            <dt className={styles.term}>{t('register.securityInfo.scanQrCode.secret')}</dt>
            <dd className={styles.value}>
              <bdi>{grouped}</bdi>
            </dd>
          </dl>
          <div className={styles.copy}>
            <CopyLink text={secret} label={t('register.securityInfo.scanQrCode.copySecret')} />
          </div>
          <div className={styles.copy}>
            <CopyLink text={uri} label={t('register.securityInfo.scanQrCode.copyUrl')} />
          </div>
        </div>
      )}
    </div>
  );
};
