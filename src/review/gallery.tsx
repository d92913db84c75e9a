import type { ComponentType, ReactElement, ReactNode } from 'react';
import { useParams } from 'react-router';
import type { FrameProps } from '../frame/frame.ts';
import { screens } from '../screens/index.ts';
import type { ScreenId } from '../screens/screen.ts';
import { screenStates } from '../screens/states.ts';
import { OneState } from './one-state.tsx';
import { StateList } from './state-list.tsx';

/** `/screens[/<screen-id>[/<state>]]`: the list, a screen's first state, one state alone. */
export const Gallery = ({
  Surroundings,
  Frame,
}: {
  Surroundings: ComponentType<{ children: ReactNode }>;
  /** Of a state that is shown alone. */
  Frame: ComponentType<FrameProps>;
}): ReactElement => {
  const { screen, state } = useParams();
  if (screen === undefined)
    return (
      <Surroundings>
        <StateList />
      </Surroundings>
    );
  if (!Object.hasOwn(screens, screen))
    return (
      <Surroundings>
        <StateList unknown={{ screen }} />
      </Surroundings>
    );
  const id = screen as ScreenId;
  const { states } = screenStates[id];
  const name = state ?? Object.keys(states)[0] ?? '';
  if (!Object.hasOwn(states, name))
    return (
      <Surroundings>
        <StateList unknown={{ screen, state: name }} />
      </Surroundings>
    );
  return <OneState screen={id} state={name} Frame={Frame} />;
};
