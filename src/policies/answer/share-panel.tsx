import { Button, makeStyles, Spinner, Switch, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { enumerated } from '../../i18n/enumerated.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { policiesHere } from '../here.ts';
import type { Shared } from '../answer-protocol.ts';
import type { PolicyCalls, Question } from '../protocol.ts';
import { linkOf } from '../question/link.ts';
import type { PersonEntry, SignInEntry } from '../question/entries.ts';
import { useQuestions } from '../question/store.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: rem(8),
    padding: rem(16),
    maxInlineSize: '90ch',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
});

/** What a link to this question carries, a switch to have it carry the policies too, and the link to copy. */
export const SharePanel = ({ question }: { question: Question }): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const [withPolicies, setWithPolicies] = useState(false);
  const [found, setFound] = useState<{ of: string; shared: Shared | null } | null>(null);
  const [copied, setCopied] = useState<{ text: string; how: 'copied' | 'refused' } | null>(null);
  const { people, person, signIns, signIn } = useQuestions();
  const isOwn = (all: readonly (PersonEntry | SignInEntry)[], key: string | null) =>
    all.some((one) => one.key === key && one.called === null);
  const own = [
    ...(isOwn(people, person) ? [question.person.displayName ?? ''] : []),
    ...(isOwn(signIns, signIn) ? [question.signIn.name] : []),
  ];
  const asked = JSON.stringify({ question, withPolicies, own });
  useEffect(() => {
    const control = new AbortController();
    policiesHere()
      .ask('share', JSON.parse(asked) as PolicyCalls['share']['given'], {
        signal: control.signal,
      })
      .then(
        (shared) => setFound({ of: asked, shared }),
        () => {
          if (!control.signal.aborted) setFound({ of: asked, shared: null });
        },
      );
    return () => control.abort();
  }, [asked]);
  const shared = found?.of === asked ? found.shared : null;
  const hasFailed = found?.of === asked && found.shared === null;
  const text = shared?.text ?? null;
  const copy = async (): Promise<void> => {
    if (text === null) return;
    try {
      await navigator.clipboard.writeText(linkOf(location.href, text));
      setCopied({ text, how: 'copied' });
    } catch {
      setCopied({ text, how: 'refused' });
    }
  };
  return (
    <section className={styles.root} aria-label={t('policies.share')}>
      <p className={styles.line}>
        {t(withPolicies ? 'policies.share.all' : 'policies.share.question')}
      </p>
      {shared && withPolicies && shared.changes > 0 && (
        <p className={styles.line}>{t('policies.share.changes', { count: shared.changes })}</p>
      )}
      {shared && !withPolicies && (
        <p className={styles.line}>
          {t('policies.share.chosen', {
            count: shared.chosen.length,
            chosen: enumerated(intl, shared.chosen),
          })}
        </p>
      )}
      <Switch
        label={t('policies.share.withPolicies')}
        checked={withPolicies}
        onChange={(_event, { checked }) => setWithPolicies(checked)}
      />
      <div role="status">
        {!shared && !hasFailed && <Spinner size="tiny" label={t('policies.share.making')} />}
        {shared && text === null && (
          <p className={styles.line}>
            {t('policies.share.tooLong', { length: shared.length, most: shared.most })}
          </p>
        )}
        {hasFailed && <p className={styles.line}>{t('policies.share.failed')}</p>}
        {copied !== null && copied.text === text && (
          <p className={styles.line}>{t(`policies.share.${copied.how}`)}</p>
        )}
      </div>
      {copied?.how === 'refused' && copied.text === text && (
        <p className={styles.line}>
          <bdi dir="ltr">{linkOf(location.href, copied.text)}</bdi>
        </p>
      )}
      <Button disabledFocusable={text === null} onClick={() => void copy()}>
        {t('policies.share.copy')}
      </Button>
    </section>
  );
};
