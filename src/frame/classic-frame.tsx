import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';
import { BrandMark } from './brand-mark.tsx';
import { classicParts } from './classic-parts.ts';
import type { FrameProps } from './frame.ts';
import { FrameContext } from './frame-context.ts';
import { PrototypeMark } from './prototype-mark.tsx';
import { useSurroundings } from './use-surroundings.ts';

// In rem, so that enlarged text narrows the layout as zooming does.
const narrow = '@container classic (max-width: 48rem)';

const useStyles = makeStyles({
  root: {
    containerType: 'inline-size',
    containerName: 'classic',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto auto 1fr',
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: '100%',
    fontFamily: '"Selawik", "Segoe UI", sans-serif',
    fontSize: rem(14),
    lineHeight: rem(20),
    textAlign: 'start',
    color: signInTokens.signInText,
    backgroundColor: 'var(--classicPage)',
    overflowWrap: 'anywhere',
    '--classicPage': signInTokens.signInPage,
    '--classicBar': signInTokens.signInInfo,
    '--classicFoot': signInTokens.signInInfo,
    '--borderRadiusMedium': '2px',
    '--signInLink': signInTokens.signInRegistrationLink,
    '--signInSecondary': signInTokens.signInCard,
    '--signInSecondaryHover': signInTokens.signInTileHover,
    '--signInSecondaryText': signInTokens.signInText,
    '--signInSecondaryBorder': signInTokens.signInFieldLine,
  },
  // The colours of the older pages, where the theme leaves them to the pages.
  light: {
    '--classicPage': '#f8f8f8',
    '--classicBar': '#f5f3f1',
    '--classicFoot': '#f4f4f4',
    '--colorBrandBackground': '#0078d4',
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: rem(24),
    boxSizing: 'border-box',
    minBlockSize: rem(50),
    paddingBlock: rem(8),
    paddingInline: rem(24),
    backgroundColor: 'var(--classicBar)',
    '@media (forced-colors: active)': {
      borderBlockEndWidth: '1px',
      borderBlockEndStyle: 'solid',
    },
  },
  account: {
    minInlineSize: 0,
    maxInlineSize: '100%',
    overflowWrap: 'anywhere',
  },
  stage: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingBlock: rem(24),
    [narrow]: { paddingBlockEnd: 0 },
  },
  // Beside the heading where there is room for both, else above it.
  corner: {
    position: 'absolute',
    insetBlockStart: rem(12),
    insetInlineEnd: rem(12),
    inlineSize: rem(300),
    '@container classic (max-width: 75rem)': {
      position: 'static',
      boxSizing: 'border-box',
      inlineSize: rem(720),
      maxInlineSize: '100%',
      ':not(:empty)': { marginBlockEnd: rem(24) },
    },
  },
  heading: {
    marginBlock: 0,
    paddingInline: rem(24),
    textAlign: 'center',
    fontSize: rem(28),
    lineHeight: rem(36),
  },
  why: { marginBlock: `${rem(8)} ${rem(24)}`, paddingInline: rem(24), textAlign: 'center' },
  card: {
    // What is laid along its edge is part of the screen.
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    inlineSize: rem(720),
    maxInlineSize: '100%',
    padding: rem(28),
    '--card-padding': rem(28),
    backgroundColor: signInTokens.signInCard,
    boxShadow: '0 1px 4px rgba(0, 0, 0, 0.12)',
    outline: `1px solid ${signInTokens.signInCardBorder}`,
    outlineOffset: '-1px',
    '@media (forced-colors: active)': { outlineColor: 'CanvasText' },
    ...classicParts,
    [narrow]: { flexGrow: 1, padding: rem(24), '--card-padding': rem(24), boxShadow: 'none' },
  },
  below: { inlineSize: rem(720), maxInlineSize: '100%' },
});

/** What surrounds the registration pages in their older generation: a bar, a heading, and a wide card. */
export const ClassicFrame = (props: FrameProps): ReactElement => {
  const { context, children } = props;
  const styles = useStyles();
  const { t } = useMessages();
  const { surroundings: own, below } = useSurroundings(props);
  const [corner, setCorner] = useState<HTMLElement | null>(null);
  const surroundings = useMemo(
    () => ({ ...own, wizard: 'classic' as const, corner }),
    [own, corner],
  );
  // Only the page itself has landmarks; a tile on another's page has none.
  const isPage = surroundings.headingLevel === 1;
  const Bar = isPage ? 'header' : 'div';
  const Stage = isPage ? 'main' : 'div';

  return (
    <FrameContext value={surroundings}>
      <div
        className={mergeClasses(styles.root, props.theme === 'light' && styles.light)}
        data-frame="classic"
      >
        <PrototypeMark />
        <Bar className={styles.bar} data-part="bar">
          <BrandMark organisation={context.organisation} />
          <bdi className={styles.account} title={context.account ?? undefined} data-part="account">
            {context.account}
          </bdi>
        </Bar>
        <Stage className={styles.stage}>
          <div ref={setCorner} className={styles.corner} role="status" />
          <p className={styles.heading} data-part="heading">
            {t('register.classic.heading')}
          </p>
          <p className={styles.why}>{t('register.classic.why')}</p>
          <div className={styles.card} data-part="card">
            {children}
          </div>
          <div className={styles.below} ref={below} />
        </Stage>
      </div>
    </FrameContext>
  );
};
