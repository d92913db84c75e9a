import { type ReactElement, useEffect, useState } from 'react';
import type { ScenarioSummary } from '../../api/contract.ts';
import type { ProblemId } from '../../journey/failures.ts';
import { ScreenHost } from '../../frame/screen-host.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import type { ScreenId, ScreenModels } from '../../screens/screen.ts';
import { lazyArea } from '../lazy-area.tsx';
import { ScreenFrame } from '../screen-frame.tsx';
import { StageLayout } from './stage-layout.tsx';
import { useDrawn } from './use-drawn.ts';
import { useJourney } from './use-journey.ts';
import { useRehearsal } from './use-rehearsal.ts';

// Needed only when something goes wrong.
const JourneyProblem = lazyArea([], () =>
  import('./journey-problem.tsx').then((module) => module.JourneyProblem),
);
const Notices = lazyArea([], () => import('./notices.tsx').then((module) => module.Notices));

// Fetched when somebody unfolds it.
const RequestBox = lazyArea(['screens'], () =>
  import('../../screens/parts/request-box.tsx').then((module) => module.RequestBox),
);

/** One rehearsal on a page: the journey's screen in its frame, and the stage beside it. */
export const Rehearsal = ({ summary }: { summary: ScenarioSummary }): ReactElement => {
  const { t } = useMessages();
  const [entered, setEntered] = useState(false);
  const [shown, setShown] = useState(false);
  const [held, setHeld] = useState(false);
  const { journey, view, send, ...fetching } = useJourney(shown);
  const rehearsal = useRehearsal(
    journey,
    summary.id,
    summary.knowsAccounts || summary.context.surroundings === 'mailProgram',
  );
  const { drawn, failed, retry } = useDrawn(view, rehearsal.replaying || held);

  useEffect(() => {
    // The first screen is there to be typed into before anything else is fetched.
    if (!entered && !rehearsal.replaying) return undefined;
    const timer = setTimeout(() => setShown(true));
    return () => clearTimeout(timer);
  }, [entered, rehearsal.replaying]);

  const notices = shown && (
    <Notices
      retryCommand={journey?.retry}
      view={view}
      rehearsal={rehearsal}
      failed={failed || fetching.failed}
      onRetry={failed ? retry : fetching.retry}
    />
  );

  if (!drawn)
    return (
      <StageLayout rehearsal={rehearsal} journey={journey} view={view} onHold={setHeld}>
        {notices}
        <ScreenFrame context={summary.context}>
          <p role="status">{t('app.loading')}</p>
        </ScreenFrame>
      </StageLayout>
    );
  const { shown: loaded } = drawn;
  const { screen, reply, busy } = drawn.view;
  if (!loaded)
    return <JourneyProblem problem={screen as ProblemId} journey={journey} scenario={summary.id} />;
  const { Component, surface } = loaded;
  const id = screen as ScreenId;
  const model = (reply?.requirement ?? { kind: 'userName' }) as ScreenModels[ScreenId];
  const context = reply?.context ?? summary.context;

  return (
    <StageLayout rehearsal={rehearsal} journey={journey} view={view} onHold={setHeld}>
      {notices}
      <ScreenFrame
        context={context}
        surface={surface}
        request={reply?.status ?? null}
        details={<RequestBox />}
      >
        <ScreenHost
          screenId={id}
          onArrive={(title) => {
            document.title = t('app.documentTitle', { title });
            setEntered(true);
          }}
        >
          {/* For whoever looks from outside: two screens may have the same title, and a link shows no waiting. */}
          <div
            data-screen={id}
            data-busy={busy}
            data-revision={reply?.revision}
            style={{ display: 'contents' }}
          >
            <Component model={model} context={context} busy={busy} send={send} />
          </div>
        </ScreenHost>
      </ScreenFrame>
    </StageLayout>
  );
};
