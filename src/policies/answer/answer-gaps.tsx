import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Answer, PolicyRow } from '../protocol.ts';

/** More than that nobody reads here; the policies themselves have them all. */
const most = 10;

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  list: { marginBlock: `${rem(4)} 0`, paddingInlineStart: rem(20) },
});

/** What the answer does not know: parts of policies that no rule here can judge. Nothing where there are none. */
export const AnswerGaps = ({
  answer: { unjudged },
  policies,
}: {
  answer: Answer;
  policies: readonly PolicyRow[];
}): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const live = useMemo(() => {
    const isOff = new Set(
      unjudged.length === 0
        ? []
        : policies.filter(({ state }) => state === 'disabled').map(({ id }) => id),
    );
    return unjudged.filter(({ policy }) => !isOff.has(policy));
  }, [unjudged, policies]);
  if (live.length === 0) return null;
  const nameOf = (policy: string): string =>
    policies.find(({ id }) => id === policy)?.displayName ?? policy;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t('policies.answer.gaps', { count: live.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {live.slice(0, most).map(({ policy, path, value }) => (
            <li key={`${policy} ${path} ${value}`}>
              <bdi>{nameOf(policy)}</bdi>
              {': '}
              <bdi dir="ltr">{t('policies.unjudged.item', { path, value })}</bdi>
            </li>
          ))}
        </ul>
        {live.length > most && t('policies.answer.gaps.more', { count: live.length - most })}
      </MessageBarBody>
    </MessageBar>
  );
};
