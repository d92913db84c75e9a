import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import summaries from 'virtual:scenario-summaries';
import { lazyArea } from '../lazy-area.tsx';
import { ownSummary } from './own-summary.ts';
import { Rehearsal } from './rehearsal.tsx';

const UnknownScenario = lazyArea(['scenarios'], () =>
  import('../unknown-scenario.tsx').then(({ UnknownScenario: Page }) => Page),
);

const OwnIfKept = lazyArea([], () =>
  import('../own-if-kept.tsx').then(({ OwnIfKept: Page }) => Page),
);

/** A journey: `/sign-in/<scenario-id>?step=n&rehearsal=<id>`. */
export const SignInPage = (): ReactElement => {
  const { scenario } = useParams();
  const [search] = useSearchParams();
  const isOwn = scenario === ownSummary.id;
  const summary = isOwn ? ownSummary : summaries.find(({ id }) => id === scenario);
  if (!summary) return <UnknownScenario />;
  // Another scenario, or the same one started again, is another rehearsal and so another journey.
  const key = `${summary.id}/${search.get('again') ?? ''}`;
  const page = <Rehearsal key={key} summary={summary} />;
  return isOwn ? <OwnIfKept>{page}</OwnIfKept> : page;
};
