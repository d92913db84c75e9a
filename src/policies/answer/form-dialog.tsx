import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  form: { display: 'contents' },
  // All of it scrolls: with enlarged text its title and its buttons would leave the fields no room.
  surface: { maxHeight: '100dvh', overflowY: 'auto' },
  body: { maxHeight: 'none' },
  fields: {
    maxHeight: 'none',
    overflowY: 'visible',
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(14),
    overflowWrap: 'anywhere',
    // Fluent's fields are as wide as their words, which enlarged text would carry out of the dialog.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)', minInlineSize: 0 },
    '& .fui-Input, & .fui-Select, & input, & select': { minInlineSize: 0, maxInlineSize: '100%' },
    '& .fui-Checkbox__label': { whiteSpace: 'normal', minInlineSize: 0 },
  },
});

/** A form in a dialog: its title, its fields, and what can be done with what is filled in. */
export const FormDialog = ({
  title,
  canRemove,
  onSave,
  onRemove,
  onClose,
  children,
}: {
  title: string;
  /** It is one of the user's own. */
  canRemove: boolean;
  onSave: () => void;
  onRemove: () => void;
  onClose: () => void;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  // Where it stays open something is wrong in it, which may be out of sight.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          ref={form}
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onSave();
            setTries(tries + 1);
          }}
        >
          <DialogBody className={styles.body}>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.fields}>{children}</DialogContent>
            <DialogActions fluid>
              {canRemove && <Button onClick={onRemove}>{t('policies.form.remove')}</Button>}
              <Button onClick={onClose}>{t('policies.clear.cancel')}</Button>
              <Button type="submit" appearance="primary">
                {t('policies.form.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};
