import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';
import { BrandMark } from './brand-mark.tsx';
import type { FrameProps } from './frame.ts';
import { FrameContext } from './frame-context.ts';
import { PrototypeMark } from './prototype-mark.tsx';
import { SetupArt } from './setup-art.tsx';
import { touchSize } from './touch.ts';
import { useSurroundings } from './use-surroundings.ts';

// In rem, so that enlarged text narrows the layout as zooming does.
const narrow = '@container windows-setup (max-width: 48rem)';

const useStyles = makeStyles({
  root: {
    containerType: 'inline-size',
    containerName: 'windows-setup',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto 1fr',
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: '100%',
    fontFamily: '"Selawik", "Segoe UI", sans-serif',
    fontSize: rem(15),
    lineHeight: rem(20),
    textAlign: 'start',
    color: signInTokens.signInText,
    backgroundColor: signInTokens.signInArtSoft,
    overflowWrap: 'anywhere',
    '--borderRadiusMedium': '4px',
    ...touchSize,
  },
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  stage: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    margin: rem(32),
    borderRadius: '8px',
    backgroundColor: signInTokens.signInCard,
    boxShadow: '0 4px 16px rgba(0, 0, 0, 0.14)',
    outline: `1px solid ${signInTokens.signInCardBorder}`,
    outlineOffset: '-1px',
    '@media (forced-colors: active)': { outlineColor: 'CanvasText' },
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto 1fr',
      margin: 0,
      borderRadius: 0,
      boxShadow: 'none',
      outlineStyle: 'none',
    },
  },
  aside: {
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    rowGap: rem(24),
    padding: rem(32),
    textAlign: 'center',
    fontSize: rem(18),
    lineHeight: rem(24),
    borderStartStartRadius: '8px',
    borderEndStartRadius: '8px',
    backgroundColor: signInTokens.signInPage,
    [narrow]: {
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      alignItems: 'center',
      justifyItems: 'start',
      columnGap: rem(12),
      paddingBlock: rem(8),
      paddingInline: rem(24),
      textAlign: 'start',
      fontSize: rem(15),
      borderStartStartRadius: 0,
      borderEndStartRadius: 0,
    },
  },
  art: { inlineSize: rem(240), maxInlineSize: '100%', [narrow]: { inlineSize: rem(48) } },
  label: { margin: 0 },
  // A container of its own: screens take the room of a phone in it, and its plain look.
  column: {
    containerType: 'inline-size',
    display: 'flex',
    flexDirection: 'column',
    justifySelf: 'center',
    alignSelf: 'center',
    boxSizing: 'border-box',
    inlineSize: rem(440),
    maxInlineSize: '100%',
    minBlockSize: `min(100%, ${rem(600)})`,
    [narrow]: { alignSelf: 'stretch' },
  },
  card: {
    // What is laid along its edge is part of the screen.
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    boxSizing: 'border-box',
    padding: rem(24),
    '--card-padding': rem(24),
    '& [data-part="title"]': {
      marginBlockEnd: rem(16),
      fontSize: rem(28),
      lineHeight: rem(36),
    },
    // The arrow, and not the target around it, stands where the text begins.
    '& [data-part="account"] > button': { marginInlineStart: rem(-14) },
    '& [data-part="error"]': { marginBlockEnd: rem(8) },
    '& [data-part="buttons"]': { gap: rem(8) },
    '& [data-part="buttons"] > button': { minInlineSize: rem(120) },
    '& [data-part="field"] > *': {
      paddingInline: rem(12),
      borderRadius: '4px',
      outline: `1px solid ${signInTokens.signInFieldLine}`,
      outlineOffset: '-1px',
    },
    '& [data-part="field"] > :focus-within': {
      outlineWidth: '2px',
      outlineColor: signInTokens.signInFieldLineFocused,
    },
    '& [data-part="field"] > :has([aria-invalid="true"])': {
      outlineColor: signInTokens.signInError,
    },
  },
});

/** What surrounds a screen while Windows is set up on a new device: steps over the whole page, for fingers. */
export const WindowsSetupFrame = (props: FrameProps): ReactElement => {
  const { context, surface = 'signIn', children } = props;
  const styles = useStyles();
  const { t } = useMessages();
  const { surroundings, below } = useSurroundings(props);
  // Only the page itself has landmarks; a tile on another's page has none.
  const Stage = surroundings.headingLevel === 1 ? 'main' : 'div';

  return (
    <FrameContext value={surroundings}>
      <div className={styles.root} data-frame="windows-setup">
        <PrototypeMark />
        {surface === 'page' || surface === 'desktop' ? (
          <Stage className={styles.page}>{children}</Stage>
        ) : (
          <Stage className={styles.stage}>
            <div className={styles.aside}>
              <div className={styles.art}>
                <SetupArt />
              </div>
              <p className={styles.label}>{t('windowsSetup.label')}</p>
            </div>
            <div className={styles.column}>
              <div className={styles.card} data-part="card">
                <BrandMark organisation={context.organisation} />
                {children}
              </div>
              <div ref={below} />
            </div>
          </Stage>
        )}
      </div>
    </FrameContext>
  );
};
