import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { UnknownPage } from './unknown-page.tsx';

/** A link to a scenario that does not exist. */
export const UnknownScenario = (): ReactElement => {
  const { scenario = '' } = useParams();
  return <UnknownPage scenario={scenario} />;
};
