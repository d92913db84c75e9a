import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Askable } from '../protocol.ts';

const useStyles = makeStyles({
  line: {
    marginBlock: `${rem(8)} 0`,
    color: tokens.colorNeutralForeground2,
    maxInlineSize: '90ch',
  },
});

/** Says that people and sign-ins are made up, and of what there was too much to make up all. */
export const LeftOut = ({ askable }: { askable: Askable | null }): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  if (!askable) return null;
  return (
    <p className={styles.line}>
      {[
        t('policies.madeUp'),
        ...askable.leftOut.map(({ kind, count }) => t(`policies.leftOut.${kind}`, { count })),
      ].join(' ')}
    </p>
  );
};
