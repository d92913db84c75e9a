import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { megabytes } from '../pack/limits.ts';
import { useFileDrop } from '../../files/use-file-drop.ts';
import { namedState } from '../use-drawn-state.ts';
import { ExportButton } from './export-button.tsx';
import { mostBytes } from './file.ts';
import { commentsHere } from './here.ts';
import { type Counts, countsOf, type ImportProblem, readComments } from './import.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: rem(8),
    minInlineSize: 0,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: rem(4) },
  results: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: rem(8),
    flexBasis: '100%',
  },
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

type Result = { name: string; size: number } & ({ problem: ImportProblem } | { counts: Counts });

/** Reads a file and lets its comments join those that are there. */
const takeIn = async (file: File): Promise<Result> => {
  const { name, size } = file;
  const here = commentsHere();
  await here.load();
  const read = await readComments(file);
  if ('problem' in read) return { name, size, problem: read.problem };
  const counts = countsOf(
    here.present().comments,
    read.comments,
    ({ screen, state }) => namedState(screen, state) !== undefined,
  );
  await here.add(read.comments);
  return { name, size, counts };
};

/** What came of each file. */
const useResultWords = (): ((result: Result) => string) => {
  const { t } = useMessages();
  return (result) => {
    if ('counts' in result) {
      const { counts } = result;
      const words = t('comments.import.done', { ...counts });
      return counts.gone > 0
        ? `${words} ${t('comments.import.gone', { count: counts.gone })}`
        : words;
    }
    const { problem } = result;
    switch (problem.kind) {
      case 'tooLarge':
        return t('comments.import.tooLarge', {
          size: megabytes(result.size),
          most: megabytes(mostBytes),
        });
      case 'notJson':
        return problem.at
          ? t('comments.import.notJson.at', problem.at)
          : t('comments.import.notJson');
      case 'otherVersion':
        return t('comments.import.otherVersion', {
          version: problem.version,
          known: problem.known,
        });
      case 'tooLong': {
        const { comment, reply, screen, state, what, length, most } = problem;
        const place = t('review.inspect.title', { screen, state });
        const where =
          reply === null
            ? t('comments.import.where', { comment, place })
            : t('comments.import.where.reply', { comment, place, reply });
        return t(`comments.import.tooLong.${what}`, { where, length, most });
      }
      case 'wrong':
        return t('comments.import.wrong', { path: problem.path, detail: problem.detail });
      default:
        return t(`comments.import.${problem.kind}`);
    }
  };
};

/** Saves all comments as a file, and takes in those of files that are picked, or dropped on the page. */
export const FilesBar = (): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [results, setResults] = useState<Result[]>([]);
  const wordsFor = useResultWords();
  const take = async (files: File[]): Promise<void> => {
    // One after the other, so that each is held against what the one before brought.
    const found: Result[] = [];
    // oxlint-disable-next-line no-await-in-loop
    for (const file of files) found.push(await takeIn(file));
    setResults(found);
  };
  const isOver = useFileDrop(({ files }) => void take(files));
  return (
    <div
      role="group"
      aria-label={t('comments.files')}
      className={`${styles.root} ${isOver ? styles.over : ''}`}
    >
      <ExportButton />
      <Button onClick={() => input.current?.click()}>{t('comments.import')}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          void take([...(currentTarget.files ?? [])]);
          // The same file may be picked again.
          currentTarget.value = '';
        }}
      />
      <span className={styles.hint}>{t('comments.import.drop')}</span>
      <div role="status" className={styles.results}>
        {results.map((result, at) => (
          <MessageBar
            key={`${at} ${result.name}`}
            intent={'counts' in result ? 'success' : 'error'}
            layout="multiline"
            className={styles.bar}
          >
            <MessageBarBody>
              <MessageBarTitle>
                <bdi>{result.name}</bdi>
              </MessageBarTitle>{' '}
              {wordsFor(result)}
            </MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </div>
  );
};
