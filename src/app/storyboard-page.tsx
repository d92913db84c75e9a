import { type ReactElement, useCallback } from 'react';
import summaries from 'virtual:scenario-summaries';
import { createStoryboardClient } from '../api/storyboard-client.ts';
import { Storyboards } from '../review/storyboard/storyboards.tsx';
import { useApp } from './app-context.ts';
import { ReviewPage } from './review-page.tsx';

const scenarios = summaries.map(({ id }) => id);

/** The storyboards of the scenarios. */
export const StoryboardPage = (): ReactElement => {
  const { backend } = useApp();
  const client = useCallback(async () => createStoryboardClient(await backend()), [backend]);
  return (
    <ReviewPage>
      <Storyboards scenarios={scenarios} client={client} />
    </ReviewPage>
  );
};
