import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { CopyButton } from '../copy-button.tsx';
import type { ActionId } from './pending.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: rem(12),
    paddingBlock: rem(12),
    paddingInline: rem(16),
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  secret: {
    flexGrow: 1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
  note: { margin: 0 },
});

/** A made secret, shown once, with a way to copy it. */
export const SecretOnce = ({ secret, kind }: { secret: string; kind: ActionId }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <>
      <div className={styles.box}>
        <bdi className={styles.secret} data-part="secret">
          {secret}
        </bdi>
        <CopyButton text={secret} />
      </div>
      <p className={styles.note}>{t(`admin.secret.${kind}` as MessageId)}</p>
    </>
  );
};
