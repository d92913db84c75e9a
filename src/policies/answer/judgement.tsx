import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PolicyTrace } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${rem(4)} ${rem(8)}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minInlineSize: 0 },
  line: { marginBlock: `${rem(4)} 0`, color: tokens.colorNeutralForeground2 },
});

/** One policy, and what it means for the sign-in. */
export const Judgement = ({
  policy: { displayName, state, applies },
  sentences,
}: {
  policy: PolicyTrace;
  sentences: readonly string[];
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <>
      <div className={styles.head}>
        <bdi className={styles.name}>{displayName}</bdi>
        <Badge appearance="tint" color={applies ? 'brand' : 'informative'}>
          {t(applies ? 'policies.answer.applies' : 'policies.answer.appliesNot')}
        </Badge>
        {state !== 'enabled' && (
          <Badge appearance="outline" color="informative">
            {t(`stage.why.state.${state}`)}
          </Badge>
        )}
      </div>
      {sentences.map((sentence, at) => (
        // Two may say the same.
        <p key={`${at} ${sentence}`} className={styles.line}>
          {sentence}
        </p>
      ))}
    </>
  );
};
