import { type ReactElement, useCallback } from 'react';
import { useParams } from 'react-router';
import summaries from 'virtual:scenario-summaries';
import { createStoryboardClient } from '../api/storyboard-client.ts';
import { Storyboards } from '../review/storyboard/storyboards.tsx';
import { OwnIfKept } from './own-if-kept.tsx';
import { ownSummary } from './sign-in/own-summary.ts';
import { useApp } from './app-context.ts';
import { ReviewPage } from './review-page.tsx';

const scenarios = summaries.map(({ id }) => id);

/** The storyboards of the scenarios. */
export const StoryboardPage = (): ReactElement => {
  const { backend } = useApp();
  const client = useCallback(async () => createStoryboardClient(await backend()), [backend]);
  const { scenario } = useParams();
  const page = (
    <ReviewPage>
      <Storyboards scenarios={scenarios} client={client} />
    </ReviewPage>
  );
  return scenario === ownSummary.id ? <OwnIfKept>{page}</OwnIfKept> : page;
};
