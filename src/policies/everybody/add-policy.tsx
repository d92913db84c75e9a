import { Field, Select } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { ChangeFault, ChangeRequest } from '../everybody-protocol.ts';
import { policiesHere } from '../here.ts';
import { useDetails } from '../use-details.ts';
import type { ImportNote } from '../worker/import-types.ts';
import { PolicyTextForm } from './policy-text-form.tsx';

const askTemplates = () => policiesHere().ask('templates', null);

/** A published policy or a pasted one, to add. */
export const AddPolicy = ({
  onClose,
}: {
  onClose: (assumed?: readonly ImportNote[]) => void;
}): ReactElement => {
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
    <PolicyTextForm
      label={t('everybody.add.text')}
      save={t('everybody.add.save')}
      rows={6}
      text={text}
      fault={fault}
      fieldRef={field}
      onText={setText}
      onSave={add}
      onClose={() => onClose()}
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
    </PolicyTextForm>
  );
};
