import type { ReactElement, ReactNode } from 'react';
import type { SignInContext } from '../api/contract.ts';
import type { HeadingLevel, RequestIds } from '../frame/frame-context.ts';
import { RequestBox } from '../screens/parts/request-box.tsx';
import type { ScreenId } from '../screens/screen.ts';
import { screenStates } from '../screens/states.ts';
import { useLiveHost } from './live-context.ts';

/** For the acts of a screen that is only looked at. */
export const leadsNowhere = (): void => {};

/** The frame that the journey would draw around a screen. */
export const ScreenInFrame = ({
  screen,
  context,
  status,
  unfolded,
  headingLevel = 1,
  children,
}: {
  screen: ScreenId;
  context: SignInContext;
  /** The ids and the time of the request that the screen answers. */
  status: RequestIds | null;
  /** What can be unfolded stands open at first: all of it, or the details of the request at the foot. */
  unfolded?: true | 'requestDetails' | undefined;
  headingLevel?: HeadingLevel;
  children: ReactNode;
}): ReactElement => {
  const { Frame } = useLiveHost();
  return (
    <Frame
      context={context}
      surface={screenStates[screen].surface ?? 'signIn'}
      headingLevel={headingLevel}
      unfolded={unfolded === true}
      detailsUnfolded={unfolded === 'requestDetails'}
      request={status}
      details={<RequestBox />}
    >
      {children}
    </Frame>
  );
};
