import { makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  CheckmarkCircleRegular,
  DismissCircleRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { sign } from '../tight.ts';
import { useActText } from './act-text.ts';
import type { Pending } from './pending.ts';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: rem(16), margin: 0 },
  item: { position: 'relative', paddingInlineStart: `min(${rem(32)}, 14cqi)`, minInlineSize: 0 },
  sign: {
    position: 'absolute',
    insetInlineStart: 0,
    insetBlockStart: rem(1),
    inlineSize: sign(20),
    blockSize: sign(20),
    color: tokens.colorNeutralForeground2,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

const parts = [
  ['will', CheckmarkCircleRegular],
  ['wont', DismissCircleRegular],
  ['undo', ArrowUndoRegular],
] as const;

/** What an act does, what it leaves as it is, and whether it can be taken back. */
export const Consequences = ({ pending }: { pending: Pending }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const say = useActText();
  return (
    <dl className={styles.list}>
      {parts.map(([part, Sign]) => (
        <div key={part} className={styles.item}>
          <dt className={styles.name}>
            <Sign className={styles.sign} aria-hidden="true" />
            {t(`admin.dialog.${part}`)}
          </dt>
          <dd className={styles.text}>{say(pending, part)}</dd>
        </div>
      ))}
    </dl>
  );
};
