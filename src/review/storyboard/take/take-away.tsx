import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { MessageId } from '../../../i18n/message-id.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { rem } from '../../../theme/rem.ts';
import type { Variants } from '../../variants/use-variants.ts';
import type { Board, NotesOf } from '../board.ts';
import { fileOf } from './file-of.ts';
import { save } from './save.ts';
import { Sheet } from './sheet.tsx';
import { type Kind, type Make, type Stage, useTaking } from './use-taking.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(8) },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
  note: { margin: 0, maxInlineSize: '90ch', color: tokens.colorNeutralForeground2 },
  status: { margin: 0, minBlockSize: rem(20) },
});

const kinds: readonly Kind[] = ['html', 'print', 'png'];

/** What the page says of a making: nothing before the first. */
const useSaid = (): ((stage: Stage) => string) => {
  const { t } = useMessages();
  return (stage) => {
    if (stage.at === 'idle') return '';
    if (stage.at === 'making' && stage.kind === 'print') return t('storyboard.take.printing');
    if (stage.at === 'drawing' || stage.at === 'making') return t(`storyboard.take.${stage.at}`);
    return t(`storyboard.take.${stage.at}.${stage.kind}` as MessageId);
  };
};

/** A frame's number so that files sort by it. */
const numbered = (after: number): string => String(after + 1).padStart(2, '0');

/** Takes a storyboard away: as a file, on paper, as pictures. */
export const TakeAway = ({
  board,
  title,
  looks,
  notesOf,
  variants,
}: {
  board: Board;
  title: string;
  looks: readonly string[];
  notesOf: NotesOf;
  variants: Variants;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const buttons = useRef<HTMLDivElement>(null);
  const asFile: Make = async (root, { signal }) => {
    const file = await fileOf(root, { title, signal });
    if (!signal.aborted)
      save(`storyboard-${board.scenario}.html`, new Blob([file], { type: 'text/html' }));
  };
  const onPaper: Make = (_root, { signal }) =>
    new Promise((resolve) => {
      // The sheet stays for as long as the browser needs it.
      window.addEventListener('afterprint', () => resolve(), { once: true, signal });
      window.print();
    });
  const asPictures: Make = async (root, { signal, onMade }) => {
    // Nobody else needs the library.
    const { picturesOf } = await import('./pictures-of.ts');
    const names = board.frames.map(({ after, screen }) => `${numbered(after)}-${screen}.png`);
    const zip = await picturesOf(root, { names, signal, onMade });
    if (!signal.aborted)
      save(`storyboard-${board.scenario}.zip`, new Blob([zip], { type: 'application/zip' }));
  };
  const { stage, start, cancel, onDrawn, onReady } = useTaking(board, {
    html: asFile,
    print: onPaper,
    png: asPictures,
  });
  const said = useSaid()(stage);
  const running = stage.at === 'drawing' || stage.at === 'making' ? stage : null;
  const isRunning = running !== null;
  // While somebody is in the print dialog, there is nothing to count.
  const counted = running?.at === 'making' && running.kind === 'print' ? null : running;
  const all = board.frames.length;
  const makes = running?.kind;
  const made = useRef(makes);
  // The button that cancels goes: whoever pressed it finds the focus where the making began.
  useEffect(() => {
    if (made.current && !makes && document.activeElement === document.body)
      buttons.current?.querySelector<HTMLElement>(`[data-take="${made.current}"]`)?.focus();
    made.current = makes;
  }, [makes]);
  return (
    <section className={styles.root} aria-labelledby="take-away" data-part="take-away">
      <h2 id="take-away" className={styles.heading}>
        {t('storyboard.take')}
      </h2>
      <div className={styles.buttons} ref={buttons}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            data-take={kind}
            disabledFocusable={isRunning}
            onClick={() => void start(kind)}
          >
            {t(`storyboard.take.${kind}`)}
          </Button>
        ))}
        {isRunning && <Button onClick={cancel}>{t('storyboard.take.cancel')}</Button>}
      </div>
      {counted && (
        <>
          <ProgressBar value={counted.count / all} aria-label={t('storyboard.take.progress')} />
          <p className={styles.note}>{t('storyboard.take.count', { count: counted.count, all })}</p>
        </>
      )}
      <p role="status" className={styles.status}>
        {said}
      </p>
      <p className={styles.note}>{t('storyboard.take.print.note')}</p>
      <p className={styles.note}>{t('storyboard.take.png.note')}</p>
      {isRunning && (
        <Sheet
          board={board}
          looks={looks}
          notesOf={notesOf}
          width={variants.width}
          showsFocus={variants.showsFocus}
          onDrawn={onDrawn}
          onReady={(root) => void onReady(root)}
        />
      )}
    </section>
  );
};
