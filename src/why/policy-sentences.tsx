import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useKnownText } from '../i18n/known-text.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { type Asking, type SaidCondition, useAsks, useSaid } from './policy-text.ts';
import { UnnamedIds } from './unnamed-ids.tsx';

const useStyles = makeStyles({
  said: { margin: 0, paddingInlineStart: rem(20) },
  asks: { fontWeight: tokens.fontWeightSemibold },
});

/** A policy as sentences: what it says of each condition, and what it asks for. */
export const PolicySentences = ({
  policy,
  children,
}: {
  policy: Asking & { readonly conditions: readonly SaidCondition[] };
  /** More items of the list. */
  children?: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const sentences = useSaid();
  const asks = useAsks()(policy);
  return (
    <ul className={styles.said}>
      {policy.conditions.map((condition) => (
        <li key={condition.condition}>
          {t('why.condition.said', {
            name: text('condition', condition.condition),
            said: sentences(condition).join(' · '),
          })}
          <UnnamedIds terms={[...condition.includes, ...condition.excludes]} />
        </li>
      ))}
      {asks !== null && <li className={styles.asks}>{asks}</li>}
      {children}
    </ul>
  );
};
