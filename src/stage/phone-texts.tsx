import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PhoneView } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { CopyButton } from './copy-button.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(8) },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(10),
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  bubble: {
    inlineSize: 'fit-content',
    maxInlineSize: '92%',
    boxSizing: 'border-box',
    margin: 0,
    paddingBlock: rem(8),
    paddingInline: rem(12),
    borderRadius: rem(16),
    borderEndStartRadius: rem(4),
    backgroundColor: tokens.colorNeutralBackground4,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: rem(8), marginBlockStart: rem(4) },
});

/** The text messages that arrived, the newest last and with its code at hand. */
export const PhoneTexts = ({
  texts,
  onType,
}: {
  texts: PhoneView['texts'];
  onType?: (() => void) | undefined;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const newest = texts.at(-1);
  return (
    <div className={styles.root} data-part="texts">
      <h2 className={styles.title}>{t('stage.phone.texts')}</h2>
      <ul role="list" className={styles.list} aria-live="polite" aria-relevant="additions">
        {texts.map(({ id, code, organisation }) => (
          <li key={id}>
            <p className={styles.bubble}>{t('stage.phone.text', { code, organisation })}</p>
          </li>
        ))}
      </ul>
      {newest && (
        <div className={styles.row}>
          <CopyButton
            text={() => newest.code}
            label={t('stage.copy.what', { name: t('stage.secret.phone.textCode') })}
          />
          {onType && (
            <Button
              size="small"
              onClick={onType}
              aria-label={t('stage.type.what', { name: t('stage.secret.phone.textCode') })}
            >
              {t('stage.type')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
