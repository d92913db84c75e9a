import { type ReactElement, useEffect, useState, useSyncExternalStore } from 'react';
import type { ScenarioSummary } from '../../api/contract.ts';
import { subscribeToChannel } from '../../api/stage-client.ts';
import { ScreenHost } from '../../frame/screen-host.tsx';
import { SignInFrame } from '../../frame/sign-in-frame.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { createJourney, type Journey } from '../../journey/journey.ts';
import { screens } from '../../screens/index.ts';
import type { ScreenEvent, ScreenId, ScreenModels } from '../../screens/screen.ts';
import { JourneyProblem } from './journey-problem.tsx';
import { Notices } from './notices.tsx';
import { StageLayout } from './stage-layout.tsx';
import { useDrawn } from './use-drawn.ts';
import { useRehearsal } from './use-rehearsal.ts';

const start = (): Journey =>
  createJourney({
    subscribe: subscribeToChannel,
    schedule: (callback, ms) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });

/** One rehearsal on a page: the journey's screen in its frame, and the stage beside it. */
export const Rehearsal = ({ summary }: { summary: ScenarioSummary }): ReactElement | null => {
  const { t } = useMessages();
  const [journey] = useState(start);
  const [shown, setShown] = useState(false);
  const view = useSyncExternalStore(journey.subscribe, journey.view);
  const rehearsal = useRehearsal(journey, summary.id, shown);
  const { drawn, failed, retry } = useDrawn(view, rehearsal.replaying && shown);

  useEffect(() => {
    if (!drawn || shown) return undefined;
    // The first screen is there to be typed into before anything else is fetched.
    const timer = setTimeout(() => setShown(true));
    return () => clearTimeout(timer);
  }, [drawn, shown]);

  if (!drawn)
    return failed ? (
      <Notices journey={journey} view={view} rehearsal={rehearsal} onRetry={retry} failed />
    ) : null;
  const { Component } = drawn;
  const { screen, reply, busy } = drawn.view;
  if (!Component)
    return <JourneyProblem problem={screen} journey={journey} scenario={summary.id} />;
  const id = screen as ScreenId;
  const model = (reply?.requirement ?? { kind: 'userName' }) as ScreenModels[ScreenId];
  const context = reply?.context ?? summary.context;

  return (
    <StageLayout journey={journey} rehearsal={rehearsal} view={view} summary={summary}>
      <Notices
        journey={journey}
        view={view}
        rehearsal={rehearsal}
        onRetry={retry}
        failed={failed}
      />
      <SignInFrame context={context} surface={screens[id].surface}>
        <ScreenHost
          screenId={id}
          onArrive={(title) => {
            document.title = t('app.documentTitle', { title });
          }}
        >
          <Component
            model={model}
            context={context}
            busy={busy}
            send={(event: ScreenEvent) => journey.send(event)}
          />
        </ScreenHost>
      </SignInFrame>
    </StageLayout>
  );
};
