import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  type ReactElement,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { Link, useNavigate } from 'react-router';
import type { MessageId } from '../../i18n/message-id.ts';
import { ReadingScope, useMessages } from '../../i18n/messages.tsx';
import type { ScreenId } from '../../screens/screen.ts';
import { rem } from '../../theme/rem.ts';
import { neighbours } from '../inspect/neighbours.ts';
import { WholeState } from '../inspect/whole-state.tsx';
import { useReviewHost } from '../review-context.ts';
import { ToolPage } from '../../frame/tool-page.tsx';
import { useVariants } from '../variants/use-variants.ts';
import { VariantBar } from '../variants/variant-bar.tsx';
import { EditsBar } from './edits-bar.tsx';
import { createReader, idAt } from './reads.ts';
import { loadAllSources } from './sources.ts';
import { TextEntry } from './text-entry.tsx';
import { isWritten, triedIn } from './tried.ts';
import { useEdits } from './use-edits.ts';
import { useMarked } from './use-marked.ts';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: `${rem(4)} ${rem(16)}`, alignItems: 'center' },
  link: { color: tokens.colorBrandForegroundLink },
  both: {
    display: 'grid',
    gap: rem(24),
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  screen: {
    '& [data-text-chosen]': {
      outline: `2px dashed ${tokens.colorPaletteDarkOrangeBorderActive}`,
      outlineOffset: '1px',
    },
    '@media (min-width: 900px)': { position: 'sticky', insetBlockStart: rem(8) },
  },
  list: { display: 'grid', gap: rem(8), margin: 0, padding: 0, listStyle: 'none' },
  heading: {
    margin: `0 0 ${rem(8)}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  note: { marginBlock: `0 ${rem(8)}`, color: tokens.colorNeutralForeground2 },
});

/** The texts of one state, in every language, to try others on the live screen. */
export const StateTexts = ({
  screen,
  state,
}: {
  screen: ScreenId;
  state: string;
}): ReactElement => {
  const styles = useStyles();
  const { t, locale } = useMessages();
  const { linkTo } = useReviewHost();
  const navigate = useNavigate();
  const variants = useVariants();
  const sources = use(loadAllSources());
  const own = useEdits();
  const [reader] = useState(createReader);
  const reads = useSyncExternalStore(reader.subscribe, reader.reads);
  const [chosen, setChosen] = useState<MessageId | null>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const tried = useMemo(() => triedIn(own.edits, locale, sources), [own.edits, locale, sources]);
  const ids = [...reads.keys()].filter((id) => sources.textOf('en', id) !== undefined);
  useMarked(drawing, chosen === null ? undefined : reads.get(chosen));

  // The field is there only once the entry has opened.
  const [asked, setAsked] = useState(0);
  const toField = useEffectEvent(() => {
    const entry = list.current?.querySelector(`[data-message="${chosen}"]`);
    const wanted = isWritten(locale) ? locale : 'en';
    entry?.querySelector<HTMLElement>(`[data-locale="${wanted}"]`)?.focus();
  });
  useEffect(() => {
    if (asked > 0) toField();
  }, [asked]);
  const pick = useEffectEvent((event: MouseEvent) => {
    const root = drawing.current;
    const id = root && event.target instanceof Element ? idAt(reads, event.target, root) : null;
    if (!id || sources.textOf('en', id) === undefined) return;
    setChosen(id);
    setAsked((count) => count + 1);
  });
  useEffect(() => {
    const root = drawing.current;
    const listen = (event: MouseEvent): void => pick(event);
    root?.addEventListener('click', listen);
    return () => root?.removeEventListener('click', listen);
  }, []);

  const around = useCallback(
    (drawn: ReactElement) => (
      <ReadingScope locale={locale} own={tried} onRead={reader.add}>
        {drawn}
      </ReadingScope>
    ),
    [locale, tried, reader],
  );
  const { before, after } = neighbours(screen, state);
  const go = (to: string): void => void navigate(linkTo(`/texts/${to}`));
  return (
    <ToolPage
      title={t('texts.title.state', { screen, state })}
      head={
        <nav className={styles.ways} aria-label={t('review.inspect.ways')}>
          <Button onClick={() => go(before)}>{t('review.inspect.before')}</Button>
          <Button onClick={() => go(after)}>{t('review.inspect.after')}</Button>
          <Link className={styles.link} to={linkTo('/texts')}>
            {t('texts.all')}
          </Link>
          <Link className={styles.link} to={linkTo(`/inspect/${screen}/${state}`)}>
            {t('review.inspect.open')}
          </Link>
        </nav>
      }
    >
      <VariantBar variants={variants} />
      <EditsBar sources={sources} own={own} />
      <div className={styles.both}>
        <div className={styles.screen}>
          <WholeState
            screen={screen}
            state={state}
            width={variants.width}
            showsFocus={variants.showsFocus}
            around={around}
            drawing={drawing}
          />
        </div>
        <section aria-labelledby="texts-of-state">
          <h2 className={styles.heading} id="texts-of-state">
            {t('texts.of', { count: ids.length })}
          </h2>
          <p className={styles.note}>{t('texts.of.how')}</p>
          {!isWritten(locale) && <p className={styles.note}>{t('texts.made')}</p>}
          <ul className={styles.list} role="list" ref={list}>
            {ids.map((id) => (
              <TextEntry
                key={id}
                id={id}
                isOpen={id === chosen}
                onToggle={() => setChosen(id === chosen ? null : id)}
                sources={sources}
                own={own}
              />
            ))}
          </ul>
        </section>
      </div>
    </ToolPage>
  );
};
