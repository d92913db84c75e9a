import { lazy, type ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { ScreenId } from '../screens/screen.ts';
import { screenStates } from '../screens/states.ts';
import { AllStates } from './gallery/all-states.tsx';
import { OneState } from './one-state.tsx';
import { useReviewHost } from './review-context.ts';
import { StateList } from './state-list.tsx';
import { namedState } from './use-drawn-state.ts';

const CommentedState = lazy(async () => ({
  default: (await import('./comments/commented-state.tsx')).CommentedState,
}));

/** `/screens[/<screen-id>[/<state>]]`: all states, a screen's first state, one state alone. */
export const Gallery = (): ReactElement => {
  const { Surroundings } = useReviewHost();
  const { screen, state } = useParams();
  const [search] = useSearchParams();
  const isKnown = screen !== undefined && Object.hasOwn(screenStates, screen);
  const [first = ''] = isKnown ? Object.keys(screenStates[screen as ScreenId].states) : [];
  const name = state ?? first;
  if (isKnown && namedState(screen, name))
    return search.get('comments') === 'shown' ? (
      <CommentedState screen={screen as ScreenId} state={name} />
    ) : (
      <OneState screen={screen as ScreenId} state={name} />
    );
  return (
    <Surroundings>
      {screen === undefined ? (
        <AllStates />
      ) : (
        <StateList unknown={isKnown ? { screen, state: name } : { screen }} />
      )}
    </Surroundings>
  );
};
