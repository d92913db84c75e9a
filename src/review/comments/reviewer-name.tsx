import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useDesk } from './desk-context.ts';
import { longestName, reviewer } from './reviewer.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: rem(8),
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  shown: { alignItems: 'center' },
  input: { inlineSize: '100%', minInlineSize: 0 },
  field: { minInlineSize: 0 },
});

const button = 'reviewer-change';
const field = 'reviewer-name';

/** Says in whose name comments are written, and lets it be changed. */
export const ReviewerName = (): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const { focus } = useDesk();
  const name = reviewer.use();
  const [typed, setTyped] = useState<string | null>(null);
  if (name === '') return null;
  if (typed === null)
    return (
      <p className={`${styles.root} ${styles.shown}`}>
        <span>{t('comments.name.is', { name })}</span>
        <Button
          id={button}
          size="small"
          onClick={() => {
            setTyped(name);
            focus(field);
          }}
        >
          {t('comments.name.change')}
        </Button>
      </p>
    );
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim()) reviewer.set(typed.trim());
    setTyped(null);
    focus(button);
  };
  return (
    <form className={styles.root} onSubmit={keep}>
      <Field label={t('comments.name')} className={styles.field}>
        <Input
          id={field}
          input={{ className: styles.input }}
          autoComplete="name"
          maxLength={longestName}
          value={typed}
          onChange={(_event, data) => setTyped(data.value)}
        />
      </Field>
      <Button type="submit">{t('comments.name.keep')}</Button>
    </form>
  );
};
