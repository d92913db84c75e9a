import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { ScreenVariant } from '../../frame/variant.ts';
import type { ScreenId } from '../../screens/screen.ts';
import { LiveState } from '../live-state.tsx';
import { PictureCanvas } from './picture-canvas.tsx';

/** What one side draws. */
export type Content =
  | {
      kind: 'live';
      screen: ScreenId;
      state: string;
      variant: Partial<ScreenVariant>;
      width: number;
      showsFocus: boolean;
    }
  /** A picture, so many CSS px wide. */
  | { kind: 'bitmap'; bitmap: ImageBitmap; width: number }
  /** Nothing, and why, in words. */
  | { kind: 'nothing'; why: string };

const useStyles = makeStyles({
  nothing: {
    boxSizing: 'border-box',
    inlineSize: '320px',
    maxInlineSize: '100%',
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});

/** One side in its own size. It is for the eye: nobody can get into it. */
export const Layer = memo(({ content }: { content: Content }): ReactElement => {
  const styles = useStyles();
  if (content.kind === 'nothing')
    // The side's own panel says it too, where everybody finds it.
    return (
      <div className={styles.nothing} aria-hidden="true">
        {content.why}
      </div>
    );
  if (content.kind === 'bitmap')
    return <PictureCanvas bitmap={content.bitmap} width={content.width} />;
  const { screen, state, variant, width, showsFocus } = content;
  return (
    <LiveState
      screen={screen}
      state={state}
      variant={variant}
      width={width}
      showsFocus={showsFocus}
      whole
    />
  );
});
