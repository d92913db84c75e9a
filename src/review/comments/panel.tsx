import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { keyOf, type Place } from './comment.ts';
import { threadId, useDesk } from './desk-context.ts';
import { draftOf, useDraft } from './drafts.ts';
import { useComments } from './here.ts';
import { hrefOf } from './looks.ts';
import { NamedAct } from './named-act.tsx';
import { ReviewerName } from './reviewer-name.tsx';
import type { ShownComment } from './shown.ts';
import { Thread } from './thread.tsx';
import { useActs } from './use-acts.ts';
import { useLookWords } from './use-look-words.ts';
import { WriteForm } from './write-form.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: rem(12),
    alignContent: 'start',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  threads: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: rem(12),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { display: 'inline-block', minBlockSize: rem(24), color: tokens.colorBrandForegroundLink },
  lost: {
    padding: rem(12),
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** Name of the draft of a new comment. */
export const draftKeyOf = (place: Place): string => `new:${keyOf(place)}`;

/** A comment that somebody took out while here a reply to it was being written. */
const LostThread = ({ id, draft }: { id: string; draft: string }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const acts = useActs();
  const { focus } = useDesk();
  return (
    <li className={styles.lost}>
      <p className={styles.text}>{t('comments.lost')}</p>
      <p dir="auto">{draft}</p>
      <NamedAct
        id={`back-${id}`}
        label={t('comments.lost.back')}
        onAct={() => {
          acts.bringBack(id, id);
          focus(threadId(id));
        }}
      />
    </li>
  );
};

/** The comments of a state: those pinned in its present looks, and those of others with the way there. */
export const Panel = ({
  place,
  shown,
  isHere,
  current,
  onBegin,
}: {
  place: Place;
  shown: readonly ShownComment[];
  /** Whether its pin is on what is drawn. */
  isHere: (comment: ShownComment) => boolean;
  /** Id of the comment that is looked at. */
  current: string | null;
  /** A comment was written at the draft's pin. */
  onBegin: (text: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { focus } = useDesk();
  const wordsFor = useLookWords();
  const { comments, isLoaded } = useComments();
  const key = draftKeyOf(place);
  const draft = useDraft(key);
  const lost = comments.flatMap((one) => {
    const text = draftOf(`reply:${one.id}`)?.text ?? '';
    return one.deleted.value && keyOf(one) === keyOf(place) && text.trim()
      ? [{ id: one.id, text }]
      : [];
  });
  return (
    <section className={styles.root} aria-labelledby="comments-title">
      <h2 id="comments-title" tabIndex={-1} className={styles.title}>
        {t('comments.count', { count: shown.length })}
      </h2>
      <ReviewerName />
      {draft && (
        <WriteForm
          draftKey={key}
          label={t('comments.new')}
          action={t('comments.new.keep')}
          onWrite={onBegin}
          onClose={(isKept) => isKept || focus('comments-place')}
        />
      )}
      {isLoaded && shown.length === 0 && !draft && (
        <p className={styles.text}>{t('comments.none.here')}</p>
      )}
      <ul role="list" className={styles.threads}>
        {lost.map(({ id, text }) => (
          <LostThread key={id} id={id} draft={text} />
        ))}
        {shown.map((comment) => (
          <li key={comment.id}>
            <Thread comment={comment} isCurrent={comment.id === current}>
              {!isHere(comment) && (
                <p className={styles.text}>
                  {t('comments.elsewhere', { looks: wordsFor(comment) })}{' '}
                  <Link
                    className={styles.link}
                    to={hrefOf(comment)}
                    onClick={() => focus(threadId(comment.id))}
                  >
                    {t('comments.elsewhere.show', { number: comment.number })}
                  </Link>
                </p>
              )}
            </Thread>
          </li>
        ))}
      </ul>
    </section>
  );
};
