import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { Link } from 'react-router';
import type { StoryboardClient } from '../../api/storyboard-client.ts';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useReviewHost } from '../review-context.ts';
import { useAsked } from '../use-asked.ts';
import { useVariants } from '../variants/use-variants.ts';
import { VariantBar } from '../variants/variant-bar.tsx';
import { type Board, boardOf } from './board.ts';
import { BoardFrames } from './board-frames.tsx';
import { BoardHead } from './board-head.tsx';
import { BoardPage } from './board-page.tsx';
import { FrameOnPage } from './frame-on-page.tsx';
import { printStyles } from './take/print-styles.ts';
import { TakeAway } from './take/take-away.tsx';
import { usePageStyles } from './take/use-page-styles.ts';
import { useLooks } from './use-looks.ts';
import { useNotes } from './use-notes.ts';

const useStyles = makeStyles({
  line: { margin: 0, maxInlineSize: '90ch' },
  tools: { display: 'contents' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: `${rem(4)} ${rem(16)}` },
  link: { minBlockSize: rem(24), color: tokens.colorBrandForegroundLink },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
  },
});

const Drawn = ({ board, title }: { board: Board; title: string }): ReactElement => {
  const styles = useStyles();
  const variants = useVariants();
  const looks = useLooks(variants);
  const { t } = useMessages();
  const { notesOf, trouble } = useNotes();
  usePageStyles(printStyles);
  return (
    <>
      <BoardHead board={board} looks={looks} />
      {trouble === 'refused' && (
        <p role="status" className={styles.line} data-screen-only>
          {t('storyboard.notes.refused')}
        </p>
      )}
      <div className={styles.tools} data-screen-only>
        <TakeAway board={board} title={title} looks={looks} notesOf={notesOf} variants={variants} />
        <VariantBar variants={variants} />
      </div>
      <BoardFrames
        board={board}
        renderFrame={(frame) => (
          <FrameOnPage
            scenario={board.scenario}
            frame={frame}
            notes={notesOf(frame)}
            width={variants.width}
            showsFocus={variants.showsFocus}
          />
        )}
      />
    </>
  );
};

/** The storyboard of a scenario that there is. */
export const OneBoard = ({
  scenario,
  client,
}: {
  scenario: string;
  client: () => Promise<StoryboardClient>;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  const ask = useMemo(
    () => async () => boardOf(await (await client()).storyboard(scenario)),
    [client, scenario],
  );
  const { found, failed, retry } = useAsked(ask);
  const name = t(`scenario.${scenario}.title` as MessageId);
  const title = t('storyboard.title', { name });
  return (
    <BoardPage title={title}>
      <nav className={styles.ways} data-screen-only aria-label={t('storyboard.ways')}>
        <Link className={styles.link} to={linkTo('/storyboards')}>
          {t('storyboard.all')}
        </Link>
        <Link className={styles.link} to={linkTo(`/sign-in/${scenario}`)}>
          {t('storyboard.rehearse')}
        </Link>
        <Link className={styles.link} to={linkTo('/map', { scenario })}>
          {t('storyboard.map')}
        </Link>
      </nav>
      {found ? (
        <Drawn board={found} title={title} />
      ) : (
        <>
          <h1 className={styles.title}>{name}</h1>
          <p role="status" className={styles.line}>
            {failed ? `${t('storyboard.failed')} ${t('review.silent')}` : t('app.loading')}
          </p>
          {failed && (
            <div>
              <Button onClick={retry}>{t('storyboard.again')}</Button>
            </div>
          )}
        </>
      )}
    </BoardPage>
  );
};
