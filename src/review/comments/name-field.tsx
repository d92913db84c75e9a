import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { longestName } from './comment.ts';

const useStyles = makeStyles({
  input: { inlineSize: '100%', minInlineSize: 0 },
  field: { minInlineSize: 0 },
});

/** Where somebody says in whose name they write. */
export const NameField = ({
  id,
  value,
  onChange,
  isMissing = false,
  isFirst = false,
  inputRef,
}: {
  id: string;
  value: string;
  onChange: (name: string) => void;
  /** It was left empty, and nothing goes on without it. */
  isMissing?: boolean;
  /** Nobody has said it yet: it says what it is for. */
  isFirst?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <Field
      className={styles.field}
      label={t('comments.name')}
      {...(isFirst && { hint: t('comments.name.why') })}
      validationMessage={isMissing ? t('comments.name.missing') : null}
    >
      <Input
        id={id}
        // Fluent's types lose the element of a plain `ref` under React 19.3.
        input={{ className: styles.input, ...(inputRef ? { ref: inputRef } : {}) }}
        autoComplete="name"
        maxLength={longestName}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
};
