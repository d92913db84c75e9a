import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import type { ScreenId } from '../../screens/screen.ts';
import { screenStates } from '../../screens/states.ts';
import { useReviewHost } from '../review-context.ts';
import { StateList } from '../state-list.tsx';
import { namedState } from '../use-drawn-state.ts';
import { AllTexts } from './all-texts.tsx';
import { StateTexts } from './state-texts.tsx';

/** `/texts[/<screen-id>[/<state>]]`: the texts of all screens; those of one state, to try others. */
export const Texts = (): ReactElement => {
  const { Surroundings } = useReviewHost();
  const { screen, state } = useParams();
  if (screen === undefined)
    return (
      <Surroundings>
        <AllTexts />
      </Surroundings>
    );
  const known = Object.hasOwn(screenStates, screen);
  const [first = ''] = known ? Object.keys(screenStates[screen as ScreenId].states) : [];
  const name = state ?? first;
  const isFound = known && namedState(screen, name) !== undefined;
  return (
    <Surroundings>
      {isFound ? (
        <StateTexts key={`${screen}/${name}`} screen={screen as ScreenId} state={name} />
      ) : (
        <StateList unknown={known ? { screen, state: name } : { screen }} />
      )}
    </Surroundings>
  );
};
