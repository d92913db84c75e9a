import { Spinner } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { ChangeFault } from '../everybody-protocol.ts';
import { policiesHere } from '../here.ts';
import { useDetails } from '../use-details.ts';
import type { ImportNote } from '../worker/import-types.ts';
import { PolicyTextForm } from './policy-text-form.tsx';

const Editor = ({
  policy,
  json,
  onClose,
}: {
  policy: string;
  json: string;
  onClose: (assumed?: readonly ImportNote[]) => void;
}): ReactElement => {
  const { t } = useMessages();
  const [text, setText] = useState(json);
  const [fault, setFault] = useState<ChangeFault | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // It opened by a press that asked for it.
  useEffect(() => field.current?.focus(), []);
  const save = async (): Promise<void> => {
    const came = await policiesHere().change({ kind: 'edit', policy, text });
    if (came?.fault) {
      setFault(came.fault);
      field.current?.focus();
    } else onClose(came?.notes);
  };
  return (
    <PolicyTextForm
      label={t('everybody.edit.label')}
      save={t('everybody.edit.save')}
      rows={14}
      text={text}
      fault={fault}
      fieldRef={field}
      onText={setText}
      onSave={save}
      onClose={() => onClose()}
    />
  );
};

/** A policy as JSON, to change. What cannot be read is said, and stays in the field. */
export const EditPolicy = ({
  policy,
  onClose,
}: {
  /** Its id. */
  policy: string;
  onClose: (assumed?: readonly ImportNote[]) => void;
}): ReactElement => {
  const { t } = useMessages();
  const ask = useCallback(() => policiesHere().ask('policy', policy), [policy]);
  const details = useDetails(ask);
  if (!details) return <Spinner size="tiny" label={t('app.loading')} />;
  return <Editor policy={policy} json={details.json} onClose={onClose} />;
};
