import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { Link, NavigationType, useNavigationType } from 'react-router';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const came = useNavigationType();
  useEffect(() => {
    // What was pressed to come here is gone with its page, and the focus with it.
    if (came === NavigationType.Push && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [came]);
  return (
    <>
      <BoardHead board={board} looks={looks} titleRef={heading} />
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
            scenario={board.title === null ? board.scenario : null}
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

/** Ways to the other tools that show the same. */
const Ways = ({ scenario, rehearsal }: { scenario: string; rehearsal: string | null }) => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  const ways: readonly [to: string, text: string][] =
    rehearsal === null
      ? [
          [linkTo('/storyboards'), t('storyboard.all')],
          [linkTo(`/sign-in/${scenario}`), t('storyboard.rehearse')],
          [linkTo('/map', { scenario }), t('storyboard.map')],
        ]
      : [
          [linkTo('/policies'), t('storyboard.policiesPage')],
          [linkTo('/sign-in/own', { rehearsal }), t('storyboard.rehearse')],
        ];
  return (
    <nav className={styles.ways} data-screen-only aria-label={t('storyboard.ways')}>
      {ways.map(([to, text]) => (
        <Link key={to} className={styles.link} to={to}>
          {text}
        </Link>
      ))}
    </nav>
  );
};

/** The storyboard of a scenario that there is, or of a rehearsal of somebody's own policies. */
export const OneBoard = ({
  scenario,
  rehearsal = null,
  client,
}: {
  scenario: string;
  /** The rehearsal that the scenario is kept with; null for the product's own scenarios. */
  rehearsal?: string | null;
  client: () => Promise<StoryboardClient>;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const ask = useMemo(
    () => async () => {
      const asked = await client();
      return boardOf(
        await (rehearsal === null ? asked.storyboard(scenario) : asked.storyboardOf(rehearsal)),
      );
    },
    [client, scenario, rehearsal],
  );
  const { found, failed, retry } = useAsked(ask);
  const name =
    rehearsal === null
      ? t(`scenario.${scenario}.title` as MessageId)
      : (found?.title ?? t('storyboard.own'));
  const title = t('storyboard.title', { name });
  const silent = rehearsal === null ? t('review.silent') : t('storyboard.own.elsewhere');
  return (
    <BoardPage title={title}>
      <Ways scenario={scenario} rehearsal={rehearsal} />
      {found ? (
        <Drawn board={found} title={title} />
      ) : (
        <>
          <h1 className={styles.title}>{name}</h1>
          <p role="status" className={styles.line}>
            {failed ? `${t('storyboard.failed')} ${silent}` : t('app.loading')}
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
