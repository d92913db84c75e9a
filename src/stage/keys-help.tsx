import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { presenterKeys } from './keys.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', paddingBlock: rem(4) },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: rem(12),
    rowGap: rem(4),
    marginBlock: rem(4),
  },
  key: {
    fontFamily: 'inherit',
    paddingInline: rem(6),
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'nowrap',
  },
  meaning: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const keys = ['next', 'back', 'toggle', 'pause'] as const;

/** Lists the presenter's keys, and switches them off for who needs them otherwise. */
export const KeysHelp = (): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const enabled = presenterKeys.useEnabled();
  return (
    <details>
      <summary className={styles.summary}>{t('stage.keys')}</summary>
      <Switch
        checked={enabled}
        onChange={(_event, data) => presenterKeys.set(data.checked)}
        label={t('stage.keys.use')}
      />
      <dl className={styles.keys}>
        {keys.map((key) => [
          <dt key={key}>
            <kbd className={styles.key}>{t(`stage.keys.${key}.key`)}</kbd>
          </dt>,
          <dd key={`${key}-meaning`} className={styles.meaning}>
            {t(`stage.keys.${key}`)}
          </dd>,
        ])}
      </dl>
      <p className={styles.note}>{t('stage.keys.note')}</p>
    </details>
  );
};
