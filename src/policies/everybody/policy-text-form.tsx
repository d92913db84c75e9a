import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { ReactElement, ReactNode, Ref } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { ChangeFault } from '../everybody-protocol.ts';
import { Fault } from './fault.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: rem(8), marginBlockStart: rem(8), maxInlineSize: rem(720) },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
});

/** A form with a policy as text. What cannot be read is said, and stays in the field. */
export const PolicyTextForm = ({
  label,
  save,
  rows,
  text,
  fault,
  fieldRef,
  children,
  onText,
  onSave,
  onClose,
}: {
  label: string;
  /** What the button says that takes the text. */
  save: string;
  rows: number;
  text: string;
  fault: ChangeFault | null;
  fieldRef: Ref<HTMLTextAreaElement>;
  /** What stands above the text. */
  children?: ReactNode;
  onText: (text: string) => void;
  onSave: () => Promise<void>;
  onClose: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
    >
      {children}
      <Field label={label}>
        <Textarea
          textarea={{ ref: fieldRef }}
          dir="ltr"
          spellCheck={false}
          rows={rows}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => onText(value)}
        />
      </Field>
      <Fault fault={fault} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {save}
        </Button>
        <Button onClick={onClose}>{t('everybody.edit.cancel')}</Button>
      </div>
    </form>
  );
};
