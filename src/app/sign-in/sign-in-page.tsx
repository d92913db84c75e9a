import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import summaries from 'virtual:scenario-summaries';
import { lazyArea } from '../lazy-area.tsx';
import { Rehearsal } from './rehearsal.tsx';

const UnknownScenario = lazyArea(['scenarios'], () =>
  import('../unknown-scenario.tsx').then(({ UnknownScenario: Page }) => Page),
);

/** A journey: `/sign-in/<scenario-id>?step=n&rehearsal=<id>`. */
export const SignInPage = (): ReactElement => {
  const { scenario } = useParams();
  const [search] = useSearchParams();
  const summary = summaries.find(({ id }) => id === scenario);
  if (!summary) return <UnknownScenario />;
  // Another scenario, or the same one started again, is another rehearsal and so another journey.
  const key = `${summary.id}/${search.get('again') ?? ''}`;
  return <Rehearsal key={key} summary={summary} />;
};
