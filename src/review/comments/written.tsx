import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { fieldId, useDesk } from './desk-context.ts';
import { setDraft, useDraft } from './drafts.ts';
import { reviewer } from './reviewer.ts';
import type { ShownReply } from './shown.ts';
import { useActs } from './use-acts.ts';
import { When } from './when.tsx';
import { WriteForm } from './write-form.tsx';

const useStyles = makeStyles({
  meta: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { marginBlock: `${rem(4)} ${rem(8)}`, whiteSpace: 'pre-wrap' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
});

/** Somebody's words, which they can change and take out again. */
export const Written = ({
  item,
  comment,
  kind,
}: {
  item: ShownReply;
  /** Id of the comment that it is or belongs to. */
  comment: string;
  kind: 'comment' | 'reply';
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { focus, setDeletion } = useDesk();
  const acts = useActs();
  const key = `edit:${item.id}`;
  const draft = useDraft(key);
  const name = reviewer.use();
  const isOwn = name !== '' && name === item.author;
  const change = `change-${item.id}`;
  return (
    <div>
      <p className={styles.meta}>
        <bdi>{item.author}</bdi> · <When at={item.createdAt} />
        {item.edited && (
          <>
            {' · '}
            {t('comments.edited', { by: item.edited.by })} <When at={item.edited.at} />
          </>
        )}
      </p>
      {draft ? (
        <WriteForm
          draftKey={key}
          label={t(`comments.reword.${kind}`)}
          action={t('comments.reword.keep')}
          onWrite={(text) => acts.reword(comment, item.id, text)}
          onClose={() => focus(change)}
        />
      ) : (
        <p className={styles.text} dir="auto">
          {item.text}
        </p>
      )}
      {isOwn && !draft && (
        <div className={styles.acts}>
          <Button
            id={change}
            size="small"
            aria-label={t(`comments.reword.${kind}`)}
            onClick={() => {
              setDraft(key, { text: item.text });
              focus(fieldId(key));
            }}
          >
            {t('comments.reword')}
          </Button>
          <Button
            size="small"
            aria-label={t(`comments.delete.${kind}`)}
            onClick={() => {
              acts.remove(comment, item.id);
              setDeletion({ comment, written: item.id, text: item.text });
              focus('undo-deletion');
            }}
          >
            {t('comments.delete')}
          </Button>
        </div>
      )}
    </div>
  );
};
