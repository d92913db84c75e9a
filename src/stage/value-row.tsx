import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { CopyButton } from './copy-button.tsx';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: rem(12),
    rowGap: rem(4),
    paddingBlock: rem(6),
  },
  text: { flexGrow: 1, flexBasis: rem(150), minInlineSize: 0 },
  name: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: rem(4) },
});

/** A value of the rehearsal's person: to read, to copy, and to have typed where there is a field for it. */
export const ValueRow = ({
  name,
  value,
  onType,
}: {
  name: string;
  value: string;
  onType?: (() => void) | undefined;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div className={styles.root}>
      <div className={styles.text}>
        <span className={styles.name}>{name}</span>
        <bdi className={styles.value}>{value}</bdi>
      </div>
      <div className={styles.buttons}>
        <CopyButton text={() => value} label={t('stage.copy.what', { name })} />
        {onType && (
          <Button size="small" onClick={onType} aria-label={t('stage.type.what', { name })}>
            {t('stage.type')}
          </Button>
        )}
      </div>
    </div>
  );
};
