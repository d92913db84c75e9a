import { Button, Field, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { ChangeFault, ChangeRequest } from '../everybody-protocol.ts';
import { policiesHere } from '../here.ts';
import { useDetails } from '../use-details.ts';
import type { ImportNote } from '../worker/import-types.ts';
import { Fault } from './fault.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: rem(8), marginBlockStart: rem(8), maxInlineSize: rem(720) },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
});

const askTemplates = () => policiesHere().ask('templates', null);

/** A published policy or a pasted one, to add. */
export const AddPolicy = ({
  onClose,
}: {
  onClose: (assumed?: readonly ImportNote[]) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const templates = useDetails(askTemplates) ?? [];
  const [template, setTemplate] = useState('');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<ChangeFault | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // It opened by a press that asked for it.
  useEffect(() => first.current?.focus(), []);
  const add = async (): Promise<void> => {
    const request: ChangeRequest | null =
      text.trim() !== ''
        ? { kind: 'add', name: t('everybody.add.name'), text }
        : template !== ''
          ? { kind: 'addTemplate', template }
          : null;
    setIsEmpty(request === null);
    if (!request) {
      first.current?.focus();
      return;
    }
    const came = await policiesHere().change(request);
    if (came?.fault) {
      setFault(came.fault);
      field.current?.focus();
    } else onClose(came?.notes);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={t('everybody.add.template')}
        {...(isEmpty ? { validationMessage: t('everybody.add.nothing') } : {})}
      >
        <Select
          select={{ ref: first }}
          value={template}
          onChange={(_event, { value }) => setTemplate(value)}
        >
          <option value="">{t('everybody.add.template.none')}</option>
          {templates.map((one) => (
            <option key={one.template} value={one.template}>
              {one.displayName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('everybody.add.text')}>
        <Textarea
          textarea={{ ref: field }}
          dir="ltr"
          spellCheck={false}
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <Fault fault={fault} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t('everybody.add.save')}
        </Button>
        <Button onClick={() => onClose()}>{t('everybody.edit.cancel')}</Button>
      </div>
    </form>
  );
};
