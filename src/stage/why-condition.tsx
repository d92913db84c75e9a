import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { ConditionTrace } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { useKnownText } from '../i18n/known-text.ts';
import { useSaid } from '../why/policy-text.ts';
import { UnnamedIds } from '../why/unnamed-ids.tsx';
import { useWords } from '../why/use-words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${rem(2)} ${rem(8)}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)',
    columnGap: rem(12),
    rowGap: rem(2),
    margin: 0,
  },
  what: { color: tokens.colorNeutralForeground2 },
  said: { margin: 0, overflowWrap: 'anywhere' },
  line: { margin: 0 },
});

/** One line of what a policy asks, with a word on whether it is met. */
export const Standing = ({
  name,
  isMet,
  children,
}: {
  name: string;
  isMet: boolean | null;
  children: string;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <span className={styles.name}>{name}</span>
      <Badge
        appearance={isMet === null ? 'outline' : 'tint'}
        color={isMet === null ? 'informative' : isMet ? 'success' : 'warning'}
      >
        {children}
      </Badge>
    </div>
  );
};

/** A condition of a policy: what it says, what the sign-in has, and whether the two match. */
export const WhyCondition = ({ condition }: { condition: ConditionTrace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const { terms } = useWords();
  const sentences = useSaid();
  const { has, includes, excludes, isMet, isExcluded } = condition;
  const standing = isMet ? 'met' : isExcluded ? 'excluded' : 'unmet';
  const said = (what: string, content: ReactNode): ReactElement => (
    <>
      <dt className={styles.what}>{what}</dt>
      <dd className={styles.said}>{content}</dd>
    </>
  );
  return (
    <li>
      <Standing name={text('condition', condition.condition)} isMet={isMet}>
        {t(`why.condition.${standing}`)}
      </Standing>
      <dl className={styles.facts}>
        {said(
          t('why.condition.policy'),
          <>
            {sentences(condition).map((one) => (
              <p key={one} className={styles.line}>
                {one}
              </p>
            ))}
            <UnnamedIds terms={[...includes, ...excludes]} />
          </>,
        )}
        {said(t('why.condition.signIn'), <bdi>{terms(has)}</bdi>)}
      </dl>
    </li>
  );
};
