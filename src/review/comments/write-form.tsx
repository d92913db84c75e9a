import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { fieldId } from './desk-context.ts';
import { setDraft, useDraft } from './drafts.ts';
import { longestName, reviewer } from './reviewer.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(8), minInlineSize: 0 },
  input: { inlineSize: '100%', minInlineSize: 0 },
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
  const [lacks, setLacks] = useState<'name' | 'text' | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const textField = useRef<HTMLTextAreaElement>(null);
  const asksName = known === '';
  const first = fieldId(draftKey);
  const text = draft?.text ?? '';
  const write = (event: FormEvent): void => {
    event.preventDefault();
    const lacking = asksName && !name.trim() ? 'name' : text.trim() ? null : 'text';
    setLacks(lacking);
    if (lacking === 'name') nameField.current?.focus();
    else if (lacking === 'text') textField.current?.focus();
    else {
      if (asksName) reviewer.set(name.trim());
      onWrite(text.trim());
      setDraft(draftKey, null);
      onClose(true);
    }
  };
  return (
    <form className={styles.root} onSubmit={write} noValidate>
      {asksName && (
        <Field
          label={t('comments.name')}
          hint={t('comments.name.why')}
          validationMessage={lacks === 'name' ? t('comments.name.missing') : null}
        >
          <Input
            id={first}
            // Fluent's types lose the element of a plain `ref` under React 19.3.
            input={{ ref: nameField, className: styles.input }}
            autoComplete="name"
            maxLength={longestName}
            value={name}
            onChange={(_event, data) => setName(data.value)}
          />
        </Field>
      )}
      <Field label={label} validationMessage={lacks === 'text' ? t('comments.text.missing') : null}>
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
