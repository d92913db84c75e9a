import type { ReactElement } from 'react';
import type { HeadingLevel } from '../frame/frame-context.ts';
import { ScreenHost } from '../frame/screen-host.tsx';
import { details, exampleContext } from '../screens/examples.ts';
import { leadsNowhere, ScreenInFrame } from '../live/screen-in-frame.tsx';
import type { DrawnState } from './use-drawn-state.ts';

const request = details(0);

/** One named state as the journey would draw it. Acts lead nowhere. */
export const StateInFrame = ({
  drawn: { screen, state, named, Component },
  headingLevel = 1,
  onArrive,
}: {
  drawn: DrawnState;
  headingLevel?: HeadingLevel;
  /** The state is the page: it places the focus, and its title is told. Without it nothing moves. */
  onArrive?: (title: string) => void;
}): ReactElement => {
  const context = { ...exampleContext, ...named.context };
  const screenDrawn = (
    <Component
      model={named.model}
      context={context}
      busy={named.busy ?? false}
      send={leadsNowhere}
    />
  );
  return (
    <ScreenInFrame
      // Another state is another page: what was opened around this one is not open around that.
      key={`${screen}/${state}`}
      screen={screen}
      context={context}
      status={request}
      unfolded={named.unfolded}
      headingLevel={headingLevel}
    >
      {onArrive ? (
        <ScreenHost screenId={`${screen}/${state}`} onArrive={onArrive}>
          {screenDrawn}
        </ScreenHost>
      ) : (
        screenDrawn
      )}
    </ScreenInFrame>
  );
};
