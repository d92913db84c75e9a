import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useDesk } from './desk-context.ts';
import { NameField } from './name-field.tsx';
import { reviewer } from './reviewer.ts';

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
      <NameField id={field} value={typed} onChange={setTyped} />
      <Button type="submit">{t('comments.name.keep')}</Button>
    </form>
  );
};
