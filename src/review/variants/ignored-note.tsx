import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Says what the address asks for and nobody can give; nothing where it asks for nothing of that kind. */
export const IgnoredNote = ({
  ignored,
}: {
  ignored: readonly (readonly [name: string, value: string])[];
}): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  if (ignored.length === 0) return null;
  return (
    <div role="status" data-part="ignored">
      {ignored.map(([name, value]) => (
        <p key={`${name} ${value}`} className={styles.note}>
          {t('review.variants.ignored', { name, value })}
        </p>
      ))}
    </div>
  );
};
