import type { ComponentProps, ReactElement } from 'react';
import type { ScreenId } from '../screens/screen.ts';
import { LiveBox } from '../live/live-box.tsx';
import { StateInFrame } from './state-in-frame.tsx';
import { useDrawnState } from './use-drawn-state.ts';

/**
 * A named state, live but inert, as it is in a window so many px wide, made smaller by `scale`. What is below the
 * window's edge is cut, unless all of it is wanted, which is drawn in its own size.
 */
export const LiveState = ({
  screen,
  state,
  ...box
}: {
  screen: ScreenId;
  state: string;
} & Pick<
  ComponentProps<typeof LiveBox>,
  'width' | 'scale' | 'height' | 'whole' | 'variant' | 'showsFocus'
>): ReactElement => {
  const drawn = useDrawnState(screen, state);
  return (
    <LiveBox id={`${screen}/${state}`} {...box}>
      {drawn && <StateInFrame drawn={drawn} headingLevel={2} />}
    </LiveBox>
  );
};
