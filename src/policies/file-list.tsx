import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { type ReactElement, useCallback, useState } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { policiesHere } from './here.ts';
import { Part } from './part.tsx';
import type { FileRow } from './protocol.ts';
import { type Mark, RowHead } from './row-head.tsx';
import { Notes, Reason } from './sayings.tsx';
import { SearchList } from './search-list.tsx';
import { useDetails } from './use-details.ts';

const useStyles = makeStyles({ out: { marginBlockStart: rem(4) } });

const results = ['imported', 'imported-with-notes', 'refused'] as const;

const tones: Record<FileRow['result'], Mark['tone']> = {
  imported: 'success',
  'imported-with-notes': 'informative',
  refused: 'danger',
};

const Details = ({ file }: { file: FileRow }): ReactElement => {
  const { t } = useMessages();
  const ask = useCallback(() => policiesHere().ask('file', file.path), [file]);
  const details = useDetails(ask);
  if (!details) return <Spinner size="tiny" label={t('app.loading')} />;
  const more = details.policies - details.first.length;
  return (
    <>
      {details.first.length > 0 && (
        <Part title={t('policies.part.policies')}>
          <ul>
            {details.first.map(({ id, displayName }) => (
              <li key={id}>
                <bdi>{displayName}</bdi>
              </li>
            ))}
            {more > 0 && <li>{t('policies.policies.more', { count: more })}</li>}
          </ul>
        </Part>
      )}
      {details.notes > 0 && (
        <Part title={t('policies.part.notes')}>
          <Notes notes={details.said} total={details.notes} whose />
        </Part>
      )}
    </>
  );
};

const keyOf = ({ path }: FileRow): string => path;

/** What became of each file. */
export const FileList = ({ files }: { files: readonly FileRow[] }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [open, setOpen] = useState<string | null>(null);
  const takeOut = (path: string): void => {
    // The button that has the focus goes away; the tab says where one is, and the first button where none is left.
    const next = files.length > 1 ? '#policies-tab-files' : '[data-first-way-in] button';
    document.querySelector<HTMLElement>(next)?.focus();
    void policiesHere().takeOut(path);
  };
  return (
    <SearchList
      rows={files}
      keyOf={keyOf}
      textOf={keyOf}
      label={t('policies.part.files')}
      searchLabel={t('policies.search.files')}
      filters={results.map((result) => ({
        name: t(`policies.result.${result}`),
        fits: (file: FileRow) => file.result === result,
      }))}
    >
      {(file) => (
        <>
          <RowHead
            name={file.path}
            marks={[{ text: t(`policies.result.${file.result}`), tone: tones[file.result] }]}
            isOpen={file.path === open}
            onToggle={() => setOpen(file.path === open ? null : file.path)}
          >
            {file.reason ? (
              <Reason reason={file.reason} />
            ) : (
              t('policies.file.facts', { policies: file.policies, notes: file.notes })
            )}
          </RowHead>
          <Button
            size="small"
            className={styles.out}
            aria-label={t('policies.file.takeOut.label', { path: file.path })}
            onClick={() => takeOut(file.path)}
          >
            {t('policies.file.takeOut')}
          </Button>
          {file.path === open && <Details file={file} />}
        </>
      )}
    </SearchList>
  );
};
