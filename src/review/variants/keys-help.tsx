import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Axis } from './axes.ts';
import { reviewKeys } from './use-variant-keys.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minBlockSize: rem(24) },
  note: { marginBlock: `${rem(8)} 0` },
  keys: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: rem(12),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  key: {
    fontFamily: 'inherit',
    paddingInline: rem(6),
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A key beside those of the variants, and what it does. */
export interface NamedKey {
  key: string;
  name: string;
}

/** Lists the single keys of a page, and switches them off for who needs them otherwise. */
export const KeysHelp = ({
  axes,
  others = [],
}: {
  axes: readonly Axis[];
  others?: readonly NamedKey[];
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const enabled = reviewKeys.useEnabled();
  return (
    <details>
      <summary className={styles.summary}>{t('review.keys')}</summary>
      <Switch
        checked={enabled}
        onChange={(_event, data) => reviewKeys.set(data.checked)}
        label={t('review.keys.use')}
      />
      <ul className={styles.keys} role="list">
        {others.map(({ key, name }) => (
          <li key={key}>
            <kbd className={styles.key}>{key}</kbd> {name}
          </li>
        ))}
        {axes.map(({ name, key }) => (
          <li key={name}>
            <kbd className={styles.key}>{key}</kbd> {t(`review.variant.${name}`)}
          </li>
        ))}
        {axes.length > 0 && (
          <li>
            <kbd className={styles.key}>Shift</kbd> {t('review.keys.back')}
          </li>
        )}
      </ul>
      {axes.length > 0 && <p className={styles.note}>{t('review.keys.alone')}</p>}
    </details>
  );
};
