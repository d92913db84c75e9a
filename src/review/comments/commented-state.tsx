import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import type { ScreenId } from '../../screens/screen.ts';
import { rem } from '../../theme/rem.ts';
import { neighbours } from '../inspect/neighbours.ts';
import { WholeState } from '../inspect/whole-state.tsx';
import { useReviewHost } from '../review-context.ts';
import { ToolPage } from '../../frame/tool-page.tsx';
import { useMedia } from '../use-media.ts';
import { useWidth } from '../../live/use-width.ts';
import { withParameter } from '../variants/axes.ts';
import { useSingleKeys } from '../variants/use-variant-keys.ts';
import { useVariants } from '../variants/use-variants.ts';
import { VariantBar } from '../variants/variant-bar.tsx';
import { keyOf } from './comment.ts';
import { fieldId, threadId, useDesk } from './desk-context.ts';
import { CommentsDesk } from './desk.tsx';
import { draftOf, setDraft, useDraft } from './drafts.ts';
import { FilesBar } from './files-bar.tsx';
import { useComments } from './here.ts';
import { isMadeIn, looksOf, usualWidth } from './looks.ts';
import { Notices } from './notices.tsx';
import { draftKeyOf, Panel } from './panel.tsx';
import { Pins } from './pins.tsx';
import { Placing } from './placing.tsx';
import type { ShownComment } from './shown.ts';
import { useActs } from './use-acts.ts';

const useStyles = makeStyles({
  page: { containerType: 'inline-size' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: `${rem(4)} ${rem(16)}`, alignItems: 'center' },
  link: { color: tokens.colorBrandForegroundLink },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: rem(24),
    // In rem: enlarged text needs the whole width.
    '@container (min-width: 60rem)': { gridTemplateColumns: `minmax(0, 1fr) ${rem(352)}` },
  },
  stage: { display: 'flex', flexDirection: 'column', rowGap: rem(8), minInlineSize: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: rem(8), alignItems: 'center' },
});

const Content = ({ screen, state }: { screen: ScreenId; state: string }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  const navigate = useNavigate();
  const { focus, say } = useDesk();
  const acts = useActs();
  const variants = useVariants();
  const { search, edit, showsFocus } = variants;
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const [stage, room] = useWidth<HTMLDivElement>();
  const { places, isLoaded } = useComments();
  const [isPlacing, setIsPlacing] = useState(false);
  const place = { screen, state };
  const draftKey = draftKeyOf(place);
  const draft = useDraft(draftKey);
  const shown = places.get(keyOf(place)) ?? [];
  const looks = looksOf(search, isDark ? 'dark' : 'light');
  const width = variants.askedWidth ?? usualWidth(room);
  const isHere = (one: Pick<ShownComment, 'variant' | 'point'>): boolean =>
    isMadeIn(one, looks, width);
  const current = search.get('comment');
  const select = (id: string): void => {
    edit((present) => withParameter(present, 'comment', id));
    focus(threadId(id));
  };
  // A link to a comment leads to it.
  useEffect(() => {
    if (isLoaded && current !== null) focus(threadId(current));
  }, [isLoaded, current, focus]);
  const title = t('comments.state.title', { screen, state });
  const leave = (): void => {
    setIsPlacing(false);
    say(t('comments.placing.left'));
    focus('comments-place');
  };
  const toggle = (): void => (isPlacing ? leave() : setIsPlacing(true));
  useSingleKeys((event) => {
    if (event.key.toLowerCase() !== 'c' || event.shiftKey) return;
    event.preventDefault();
    toggle();
  });
  const { before, after } = neighbours(screen, state);
  const go = (to: string): void => void navigate(linkTo(`/screens/${to}`, { comments: 'shown' }));
  return (
    <ToolPage
      title={title}
      className={styles.page}
      head={
        <nav className={styles.ways} aria-label={t('review.inspect.ways')}>
          <Button onClick={() => go(before)}>{t('review.inspect.before')}</Button>
          <Button onClick={() => go(after)}>{t('review.inspect.after')}</Button>
          <Link className={styles.link} to={linkTo(`/screens/${screen}/${state}`)}>
            {t('review.inspect.alone')}
          </Link>
          <Link className={styles.link} to={linkTo('/comments')}>
            {t('comments.all')}
          </Link>
        </nav>
      }
    >
      <VariantBar variants={variants} otherKeys={[{ key: 'c', name: t('comments.key.place') }]} />
      <Notices />
      {isLoaded && current !== null && !shown.some(({ id }) => id === current) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('comments.unknown')}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.sides}>
        <div className={styles.stage}>
          <div className={styles.acts}>
            <Button
              id="comments-place"
              appearance="primary"
              aria-pressed={isPlacing}
              aria-keyshortcuts="c"
              onClick={toggle}
            >
              {t(isPlacing ? 'comments.place.stop' : 'comments.place')}
            </Button>
            {isPlacing && <span>{t('comments.placing.how')}</span>}
          </div>
          <div ref={stage}>
            {room > 0 && (
              <WholeState screen={screen} state={state} width={width} showsFocus={showsFocus}>
                <Pins
                  comments={shown.filter(isHere)}
                  current={current}
                  draft={draft?.pin && isHere(draft.pin) ? draft.pin.point : null}
                  onPick={select}
                />
                {isPlacing && (
                  <Placing
                    onPlace={(at) => {
                      setIsPlacing(false);
                      setDraft(draftKey, {
                        text: draftOf(draftKey)?.text ?? '',
                        pin: { variant: looks, point: { ...at, width } },
                      });
                      focus(fieldId(draftKey));
                    }}
                    onLeave={leave}
                  />
                )}
              </WholeState>
            )}
          </div>
        </div>
        <Panel
          place={place}
          shown={shown}
          isHere={isHere}
          current={current}
          onBegin={(text) => {
            if (draft?.pin) select(acts.begin({ place, ...draft.pin, text }));
          }}
        />
      </div>
      <FilesBar />
    </ToolPage>
  );
};

/** `/screens/<screen-id>/<state>?comments=shown`: one state with the comments pinned to it. */
export const CommentedState = (place: { screen: ScreenId; state: string }): ReactElement => {
  const { Surroundings } = useReviewHost();
  return (
    <Surroundings>
      <CommentsDesk>
        <Content key={`${place.screen}/${place.state}`} {...place} />
      </CommentsDesk>
    </Surroundings>
  );
};
