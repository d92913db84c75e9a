import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { enumerated } from '../../i18n/enumerated.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Answer } from '../answer-protocol.ts';
import type { PolicyRow } from '../protocol.ts';

/** More than that nobody reads here; the policies themselves have them all. */
const most = 10;

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  places: { margin: 0 },
  list: { marginBlock: `${rem(4)} 0`, paddingInlineStart: rem(20) },
});

/** What the answer does not know: parts of policies that no rule can judge, and where places are. Nothing where it knows all. */
export const AnswerGaps = ({
  answer: { unjudged, placesUnknown },
  policies,
}: {
  answer: Answer;
  policies: readonly PolicyRow[];
}): ReactElement | null => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const live = useMemo(() => {
    const isOff = new Set(
      unjudged.length === 0
        ? []
        : policies.filter(({ state }) => state === 'disabled').map(({ id }) => id),
    );
    return unjudged.filter(({ policy }) => !isOff.has(policy));
  }, [unjudged, policies]);
  if (live.length + placesUnknown.length === 0) return null;
  const nameOf = (policy: string): string =>
    policies.find(({ id }) => id === policy)?.displayName ?? policy;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {live.length > 0 && (
          <>
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
          </>
        )}
        {placesUnknown.length > 0 && (
          <p className={styles.places}>
            {t('policies.answer.places', {
              count: placesUnknown.length,
              names: enumerated(intl, placesUnknown.slice(0, most)),
            })}
          </p>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};
