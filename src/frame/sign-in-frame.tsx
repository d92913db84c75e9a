import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId, useMemo, useState } from 'react';
import type { SignInContext } from '../api/contract.ts';
import { rem } from '../theme/rem.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';
import { BrandMark } from './brand-mark.tsx';
import { FrameContext, type HeadingLevel } from './frame-context.ts';
import { FrameFooter } from './frame-footer.tsx';
import { PrototypeMark } from './prototype-mark.tsx';
import type { Surface } from './surface.ts';

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
});

/** What surrounds every screen: page, card, brand, footer, and the mark that nothing can take off. */
export const SignInFrame = ({
  context,
  surface = 'signIn',
  headingLevel = 1,
  unfolded = false,
  brand,
  children,
}: {
  context: SignInContext;
  surface?: Surface;
  headingLevel?: HeadingLevel;
  unfolded?: boolean;
  /** Id of the organisation whose mark is shown in place of the context's own. */
  brand?: string | undefined;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const idPrefix = useId();
  const [belowCard, setBelowCard] = useState<HTMLElement | null>(null);
  const surroundings = useMemo(
    () => ({ headingLevel, idPrefix, belowCard, unfolded, brand }),
    [headingLevel, idPrefix, belowCard, unfolded, brand],
  );
  // Only the page itself has landmarks; a tile on another's page has none.
  const Stage = headingLevel === 1 ? 'main' : 'div';

  return (
    <FrameContext value={surroundings}>
      <div className={styles.root}>
        <PrototypeMark />
        {surface === 'page' ? (
          <Stage className={styles.page}>{children}</Stage>
        ) : (
          <Stage className={mergeClasses(styles.stage, styles[surface])}>
            <div className={styles.card} data-part="card">
              <BrandMark organisation={context.organisation} />
              {children}
            </div>
            <div className={styles.below} ref={setBelowCard} />
          </Stage>
        )}
        <FrameFooter />
      </div>
    </FrameContext>
  );
};
