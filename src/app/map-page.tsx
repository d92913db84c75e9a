import { type ReactElement, useCallback } from 'react';
import summaries from 'virtual:scenario-summaries';
import { createMapClient } from '../api/map-client.ts';
import { FlowMap } from '../review/map/flow-map.tsx';
import { useApp } from './app-context.ts';
import { ReviewPage } from './review-page.tsx';

const scenarios = summaries.map(({ id }) => id);

/** The flow map of the journey. */
export const MapPage = (): ReactElement => {
  const { backend, settings } = useApp();
  const client = useCallback(async () => createMapClient(await backend()), [backend]);
  return (
    <ReviewPage>
      <FlowMap scenarios={scenarios} client={client} isMoving={settings.motion === 'full'} />
    </ReviewPage>
  );
};
