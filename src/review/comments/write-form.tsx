import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { longestText } from './comment.ts';
import { fieldId } from './desk-context.ts';
import { setDraft, useDraft } from './drafts.ts';
import { NameField } from './name-field.tsx';
import { reviewer } from './reviewer.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(8), minInlineSize: 0 },
  text: { inlineSize: '100%', minInlineSize: 0, maxInlineSize: '100%' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
});

/** Where a comment or a reply is written. Whoever has no name yet is asked for it. */
export const WriteForm = ({
  draftKey,
  label,
  action,
  onWrite,
  onClose,
}: {
  /** What is typed is kept as the draft of this name. */
  draftKey: string;
  label: string;
  /** What the button that keeps it says. */
  action: string;
  onWrite: (text: string) => void;
  /** It was kept, or else discarded. */
  onClose: (isKept: boolean) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const draft = useDraft(draftKey);
  const known = reviewer.use();
  const [name, setName] = useState('');
  const [lacks, setLacks] = useState<'name' | 'text' | 'shorter' | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const textField = useRef<HTMLTextAreaElement>(null);
  const asksName = known === '';
  const first = fieldId(draftKey);
  const text = draft?.text ?? '';
  const write = (event: FormEvent): void => {
    event.preventDefault();
    const written = text.trim();
    const lackingText = written ? (written.length > longestText ? 'shorter' : null) : 'text';
    const lacking = asksName && !name.trim() ? 'name' : lackingText;
    setLacks(lacking);
    if (lacking === 'name') nameField.current?.focus();
    else if (lacking) textField.current?.focus();
    else {
      if (asksName) reviewer.set(name.trim());
      onWrite(written);
      setDraft(draftKey, null);
      onClose(true);
    }
  };
  return (
    <form className={styles.root} onSubmit={write} noValidate>
      {asksName && (
        <NameField
          id={first}
          isFirst
          inputRef={nameField}
          value={name}
          onChange={setName}
          isMissing={lacks === 'name'}
        />
      )}
      <Field
        label={label}
        validationMessage={
          lacks === 'text'
            ? t('comments.text.missing')
            : lacks === 'shorter'
              ? t('comments.text.tooLong', { length: text.trim().length, most: longestText })
              : null
        }
      >
        <Textarea
          {...(asksName ? {} : { id: first })}
          className={styles.text}
          textarea={{ ref: textField, dir: 'auto' }}
          resize="vertical"
          rows={3}
          value={text}
          onChange={(_event, data) => setDraft(draftKey, { ...draft, text: data.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      </Field>
      <div className={styles.acts}>
        <Button type="submit" appearance="primary">
          {action}
        </Button>
        <Button
          onClick={() => {
            setDraft(draftKey, null);
            onClose(false);
          }}
        >
          {t('comments.discard')}
        </Button>
      </div>
    </form>
  );
};
