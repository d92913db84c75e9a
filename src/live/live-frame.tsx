import {
  type ComponentProps,
  type ReactElement,
  Suspense,
  use,
  useEffect,
  useEffectEvent,
} from 'react';
import type { AttemptReply } from '../api/contract.ts';
import type { Screen, ScreenId } from '../screens/screen.ts';
import { componentOf } from './component-of.ts';
import { LiveBox } from './live-box.tsx';
import { leadsNowhere, ScreenInFrame } from './screen-in-frame.tsx';

/** Around a screen that is there: the frame around it may have to be fetched too, and comes with it. */
const Arrival = ({
  screen,
  onDrawn,
  children,
}: {
  screen: ScreenId;
  onDrawn: (() => void) | undefined;
  children: ReactElement;
}): ReactElement => {
  const tell = useEffectEvent(() => onDrawn?.());
  useEffect(() => tell(), []);
  return (
    <div data-drawn={screen} style={{ display: 'contents' }}>
      {children}
    </div>
  );
};

/** A screen and the reply that it is drawn from. */
export interface Framed {
  screen: ScreenId;
  state: string;
  reply: AttemptReply;
}

interface Told {
  frame: Framed;
  /** Told once the frame is there with everything that had to be fetched. */
  onDrawn?: (() => void) | undefined;
}

const Drawn = ({
  frame: { screen, reply },
  Component,
  onDrawn,
}: Told & { Component: Screen<ScreenId> }): ReactElement => {
  const { requirement, context, status } = reply;
  return (
    <ScreenInFrame screen={screen} context={context} status={status} headingLevel={3}>
      <Arrival screen={screen} onDrawn={onDrawn}>
        <Component model={requirement} context={context} busy={false} send={leadsNowhere} />
      </Arrival>
    </ScreenInFrame>
  );
};

const Fetched = (told: Told): ReactElement => (
  <Drawn {...told} Component={use(componentOf(told.frame.screen))} />
);

/** What a frame shows, live but inert: all of it, also where it is higher than a window. */
export const LiveFrame = ({
  frame,
  isDrawn,
  onDrawn,
  ...box
}: Told & {
  /** Until then its room is kept. */
  isDrawn: boolean;
} & Pick<
    ComponentProps<typeof LiveBox>,
    'width' | 'scale' | 'height' | 'fits' | 'showsFocus'
  >): ReactElement => (
  <LiveBox id={`${frame.screen}/${frame.state}`} grows {...box}>
    {isDrawn ? (
      <Suspense>
        <Fetched frame={frame} onDrawn={onDrawn} />
      </Suspense>
    ) : null}
  </LiveBox>
);
