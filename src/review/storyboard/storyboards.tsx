import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { StoryboardClient } from '../../api/storyboard-client.ts';
import { useReviewHost } from '../review-context.ts';
import { BoardList } from './board-list.tsx';
import { OneBoard } from './one-board.tsx';

/**
 * `/storyboards[/<scenario-id>]`: the list of them, or the storyboard of one scenario; with `own`, of the scenario that
 * a rehearsal of this browser is kept with.
 */
export const Storyboards = ({
  scenarios,
  client,
}: {
  /** Ids of all scenarios, in the order of the library. */
  scenarios: readonly string[];
  client: () => Promise<StoryboardClient>;
}): ReactElement => {
  const { Surroundings } = useReviewHost();
  const { scenario } = useParams();
  const [search] = useSearchParams();
  const isOwn = scenario === 'own';
  return (
    <Surroundings>
      {isOwn ? (
        <OneBoard
          key={search.get('rehearsal')}
          scenario="own"
          rehearsal={search.get('rehearsal') ?? ''}
          client={client}
        />
      ) : scenario !== undefined && scenarios.includes(scenario) ? (
        <OneBoard key={scenario} scenario={scenario} client={client} />
      ) : (
        <BoardList scenarios={scenarios} unknown={scenario} />
      )}
    </Surroundings>
  );
};
