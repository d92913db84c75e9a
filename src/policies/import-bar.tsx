import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { FileButton } from '../files/file-button.tsx';
import { useFileDrop } from '../files/use-file-drop.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import type { FileRow } from './protocol.ts';
import { Reason } from './sayings.tsx';
import type { ImportReason } from './worker/import-types.ts';
import {
  dropAsPicked,
  filesAsPicked,
  folderAsPicked,
  type Picked,
  textAsPicked,
} from './sources.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(12),
    padding: rem(20),
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
  line: { margin: 0, color: tokens.colorNeutralForeground2, maxInlineSize: '90ch' },
});

/** A box for a text. It stays, with the text, until that was read; Escape closes it too. */
const Paste = ({
  onRead,
  onCancel,
}: {
  /** Resolves to what became of the text; null where it was stopped. */
  onRead: (text: string) => Promise<FileRow | null>;
  onCancel: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<'empty' | ImportReason | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // It opened by a press that asked for it.
  useEffect(() => field.current?.focus(), []);
  const read = async (): Promise<void> => {
    const row = text.trim() === '' ? null : await onRead(text);
    if (text.trim() === '') setFault('empty');
    else if (row?.reason) setFault(row.reason);
    else if (row) return onCancel();
    field.current?.focus();
  };
  const closesOn = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onCancel();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <Field
        label={t('policies.paste.label')}
        validationState={fault ? 'error' : 'none'}
        validationMessage={
          fault && (fault === 'empty' ? t('policies.paste.empty') : <Reason reason={fault} />)
        }
      >
        <Textarea
          textarea={{ ref: field }}
          dir="ltr"
          onKeyDown={closesOn}
          spellCheck={false}
          rows={8}
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
            setFault(null);
          }}
        />
      </Field>
      <div className={styles.buttons} style={{ marginBlockStart: rem(8) }}>
        <Button type="submit" appearance="primary" onKeyDown={closesOn}>
          {t('policies.paste.read')}
        </Button>
        <Button onClick={onCancel} onKeyDown={closesOn}>
          {t('policies.paste.cancel')}
        </Button>
      </div>
    </form>
  );
};

/** The ways in: files, a folder, a text, or an example; all of them end in `onPicked`. */
export const ImportBar = ({
  isBusy,
  mostMegabytes,
  buttonsRef,
  onPicked,
  onExample,
}: {
  /** One import at a time. */
  isBusy: boolean;
  /** The most that a file may have, once that is known. */
  mostMegabytes: number | null;
  /** The buttons, to which the focus goes when what had it goes away. */
  buttonsRef: RefObject<HTMLDivElement | null>;
  /** Resolves to what became of the files; to none where it was stopped. */
  onPicked: (picked: Picked) => Promise<readonly FileRow[]>;
  onExample: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [isPasting, setIsPasting] = useState(false);
  const take = async (dropped: Parameters<typeof dropAsPicked>[0]): Promise<void> => {
    if (!isBusy) await onPicked(await dropAsPicked(dropped));
  };
  const isOver = useFileDrop((dropped) => void take(dropped));
  const closePaste = (): void => {
    setIsPasting(false);
    buttonsRef.current?.querySelector<HTMLElement>('[data-paste]')?.focus();
  };
  return (
    <section
      aria-label={t('policies.import')}
      className={mergeClasses(styles.root, isOver && styles.over)}
    >
      <div className={styles.buttons} ref={buttonsRef} data-first-way-in>
        <FileButton
          takes="several"
          isDisabled={isBusy}
          onFiles={(files) => void onPicked(filesAsPicked(files))}
        >
          {t('policies.import.files')}
        </FileButton>
        <FileButton
          takes="folder"
          isDisabled={isBusy}
          onFiles={(files) => void onPicked(folderAsPicked(files))}
        >
          {t('policies.import.folder')}
        </FileButton>
        <Button
          data-paste
          aria-expanded={isPasting}
          disabledFocusable={isBusy}
          onClick={() => setIsPasting(!isPasting)}
        >
          {t('policies.import.paste')}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onExample}>
          {t('policies.import.example')}
        </Button>
      </div>
      {isPasting && (
        <Paste
          onCancel={closePaste}
          onRead={async (text) =>
            (await onPicked(textAsPicked(t('policies.pasted'), text)))[0] ?? null
          }
        />
      )}
      <p className={styles.line}>{t('policies.import.drop')}</p>
      {mostMegabytes !== null && (
        <p className={styles.line}>{t('policies.import.limits', { limit: mostMegabytes })}</p>
      )}
    </section>
  );
};
