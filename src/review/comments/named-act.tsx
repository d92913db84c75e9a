import { Button, makeStyles } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useDesk } from './desk-context.ts';
import { NameField } from './name-field.tsx';
import { reviewer } from './reviewer.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: rem(8), flexBasis: '100%' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
});

/** A button for what is done in somebody's name. Whoever has none yet is asked for it first. */
export const NamedAct = ({
  id,
  label,
  onAct,
}: {
  id: string;
  label: string;
  onAct: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { focus } = useDesk();
  const isKnown = reviewer.use() !== '';
  const [typed, setTyped] = useState<string | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const field = `${id}-name`;
  const close = (): void => {
    setTyped(null);
    setIsMissing(false);
    focus(id);
  };
  const act = (event: FormEvent): void => {
    event.preventDefault();
    const name = (typed ?? '').trim();
    setIsMissing(name === '');
    if (name === '') return input.current?.focus();
    reviewer.set(name);
    onAct();
    return close();
  };
  if (isKnown || typed === null)
    return (
      <Button
        id={id}
        size="small"
        onClick={() => {
          if (isKnown) return onAct();
          setTyped('');
          return focus(field);
        }}
      >
        {label}
      </Button>
    );
  return (
    <form className={styles.form} onSubmit={act} noValidate>
      <NameField
        id={field}
        isFirst
        inputRef={input}
        value={typed}
        onChange={setTyped}
        isMissing={isMissing}
      />
      <div className={styles.acts}>
        <Button type="submit" size="small" appearance="primary">
          {label}
        </Button>
        <Button size="small" onClick={close}>
          {t('comments.discard')}
        </Button>
      </div>
    </form>
  );
};
