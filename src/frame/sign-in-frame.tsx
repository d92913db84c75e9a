import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';
import { brandLookOf } from './brand-look.ts';
import { BrandMark } from './brand-mark.tsx';
import type { FrameProps } from './frame.ts';
import { FrameContext } from './frame-context.ts';
import { FrameFooter } from './frame-footer.tsx';
import { PrototypeMark } from './prototype-mark.tsx';
import { useSurroundings } from './use-surroundings.ts';

// In rem, so that enlarged text narrows the layout as zooming does.
const narrow = '@container (max-width: 27.5rem)';

const useStyles = makeStyles({
  root: {
    containerType: 'inline-size',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto 1fr auto',
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: '100%',
    fontFamily: '"Selawik", "Segoe UI", sans-serif',
    fontSize: rem(15),
    lineHeight: rem(20),
    textAlign: 'start',
    color: signInTokens.signInText,
    overflowWrap: 'anywhere',
  },
  stage: {
    position: 'relative',
    // Keeps the shapes behind the card and inside the stage.
    isolation: 'isolate',
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    paddingBlock: rem(28),
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: -1,
      clipPath: 'polygon(0 62%, 34% 22%, 100% 58%, 100% 100%, 0 100%)',
    },
    [narrow]: {
      justifyContent: 'flex-start',
      paddingBlock: 0,
      backgroundColor: signInTokens.signInCard,
      '::before': { display: 'none' },
    },
  },
  signIn: {
    backgroundColor: signInTokens.signInPage,
    '::before': { backgroundColor: signInTokens.signInPageShape },
  },
  registration: {
    backgroundColor: signInTokens.signInRegistrationPage,
    '::before': { backgroundColor: signInTokens.signInRegistrationPageShape },
  },
  page: { backgroundColor: signInTokens.signInCard },
  card: {
    // What is laid along its edge is part of the screen.
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    inlineSize: rem(440),
    maxInlineSize: '100%',
    minBlockSize: rem(338),
    padding: rem(44),
    backgroundColor: signInTokens.signInCard,
    boxShadow: signInTokens.signInCardShadow,
    outline: `1px solid ${signInTokens.signInCardBorder}`,
    outlineOffset: '-1px',
    '--card-padding': rem(44),
    '@media (forced-colors: active)': { outlineColor: 'CanvasText' },
    [narrow]: {
      inlineSize: '100%',
      padding: rem(24),
      boxShadow: 'none',
      outlineStyle: 'none',
      '--card-padding': rem(24),
    },
  },
  below: { inlineSize: rem(440), maxInlineSize: '100%' },
  words: { marginBlock: `auto 0`, paddingBlockStart: rem(24), fontSize: rem(13) },
  splitStage: {
    alignItems: 'flex-end',
    '::before': {
      clipPath: 'polygon(0 0, 18% 0, 58% 100%, 0 100%)',
      insetInlineEnd: rem(440),
      insetInlineStart: 0,
    },
    // The column beside the picture, whatever stands in it.
    '::after': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineEnd: 0,
      zIndex: -1,
      inlineSize: `min(${rem(440)}, 100%)`,
      backgroundColor: signInTokens.signInCard,
    },
    [narrow]: { alignItems: 'center', '::after': { display: 'none' } },
  },
  splitCard: { boxShadow: 'none', outlineStyle: 'none' },
});

/** What surrounds a screen in a browser: page, card, brand, footer, and the mark that nothing can take off. */
export const SignInFrame = (props: FrameProps): ReactElement => {
  const { context, surface = 'signIn', details, detailsUnfolded = false, children } = props;
  const styles = useStyles();
  const { surroundings, below } = useSurroundings(props);
  const { t } = useMessages();
  const look = brandLookOf(props.brand ?? context.organisation.id);
  const { theme = 'high-contrast' } = props;
  const colours = theme === 'high-contrast' ? undefined : look.colours?.[theme];
  const isWebPage = surface !== 'desktop' && context.surroundings !== 'mailProgram';
  // Only the page itself has landmarks; a tile on another's page has none.
  const Stage = surroundings.headingLevel === 1 ? 'main' : 'div';

  return (
    <FrameContext value={surroundings}>
      <div className={styles.root} style={colours} data-frame="browser">
        <PrototypeMark />
        {surface === 'page' || surface === 'desktop' ? (
          <Stage className={styles.page}>{children}</Stage>
        ) : (
          <Stage
            className={mergeClasses(
              styles.stage,
              styles[surface],
              look.isSplit && styles.splitStage,
            )}
          >
            <div
              className={mergeClasses(styles.card, look.isSplit && styles.splitCard)}
              data-part="card"
            >
              <BrandMark organisation={context.organisation} />
              {children}
              {look.text && surface === 'signIn' && <p className={styles.words}>{t(look.text)}</p>}
            </div>
            <div className={styles.below} ref={below} />
          </Stage>
        )}
        {isWebPage && (
          <FrameFooter details={surface === 'page' ? null : details} unfolded={detailsUnfolded} />
        )}
      </div>
    </FrameContext>
  );
};
