import { Button, Field, makeStyles, Spinner, Textarea } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { ChangeFault } from '../everybody-protocol.ts';
import { policiesHere } from '../here.ts';
import { useDetails } from '../use-details.ts';
import type { ImportNote } from '../worker/import-types.ts';
import { Fault } from './fault.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: rem(8), marginBlockStart: rem(8) },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
});

const Editor = ({
  policy,
  json,
  onClose,
}: {
  policy: string;
  json: string;
  onClose: (assumed?: readonly ImportNote[]) => void;
}): ReactElement => {
  const styles = useStyles();
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
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t('everybody.edit.label')}>
        <Textarea
          textarea={{ ref: field }}
          dir="ltr"
          spellCheck={false}
          rows={14}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <Fault fault={fault} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t('everybody.edit.save')}
        </Button>
        <Button onClick={() => onClose()}>{t('everybody.edit.cancel')}</Button>
      </div>
    </form>
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
