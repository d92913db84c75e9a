import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { fieldId, threadId, useDesk } from './desk-context.ts';
import { setDraft, useDraft } from './drafts.ts';
import { NamedAct } from './named-act.tsx';
import type { ShownComment } from './shown.ts';
import { useActs } from './use-acts.ts';
import { WriteForm } from './write-form.tsx';
import { Written } from './written.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(8),
    minInlineSize: 0,
    padding: rem(12),
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  current: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  replies: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(8),
    margin: 0,
    padding: 0,
    paddingInlineStart: rem(12),
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    listStyle: 'none',
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
});

/** A comment with its replies, and what can be done with it. */
export const Thread = ({
  comment,
  isCurrent = false,
  children,
}: {
  comment: ShownComment;
  isCurrent?: boolean;
  /** Where it is. */
  children?: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { focus } = useDesk();
  const acts = useActs();
  const key = `reply:${comment.id}`;
  const draft = useDraft(key);
  const id = threadId(comment.id);
  const isOpen = comment.status === 'open';
  return (
    <article
      id={id}
      tabIndex={-1}
      className={mergeClasses(styles.root, isCurrent && styles.current)}
      aria-labelledby={`${id}-title`}
      data-thread={comment.number}
    >
      <div className={styles.head}>
        <h3 id={`${id}-title`} className={styles.title}>
          {t('comments.thread', { number: comment.number })}
        </h3>
        <Badge appearance="outline" color={isOpen ? 'brand' : 'informative'}>
          {t(`comments.status.${comment.status}`)}
        </Badge>
      </div>
      <Written item={comment} comment={comment.id} kind="comment" />
      {children}
      {comment.replies.length > 0 && (
        <ul role="list" className={styles.replies} aria-label={t('comments.replies')}>
          {comment.replies.map((reply) => (
            <li key={reply.id}>
              <Written item={reply} comment={comment.id} kind="reply" />
            </li>
          ))}
        </ul>
      )}
      {draft && (
        <WriteForm
          draftKey={key}
          label={t('comments.reply.label', { number: comment.number })}
          action={t('comments.reply.keep')}
          onWrite={(text) => acts.reply(comment.id, text)}
          onClose={() => focus(`${id}-reply`)}
        />
      )}
      <div className={styles.acts}>
        {!draft && (
          <Button
            id={`${id}-reply`}
            size="small"
            onClick={() => {
              setDraft(key, { text: '' });
              focus(fieldId(key));
            }}
          >
            {t('comments.reply')}
          </Button>
        )}
        <NamedAct
          id={`${id}-status`}
          label={t(isOpen ? 'comments.resolve' : 'comments.reopen')}
          onAct={() => acts.setStatus(comment.id, isOpen ? 'resolved' : 'open')}
        />
      </div>
    </article>
  );
};
