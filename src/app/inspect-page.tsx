import type { ReactElement } from 'react';
import { Inspect } from '../review/inspect/inspect.tsx';
import { ReviewPage } from './review-page.tsx';

/** One state at full size, in any variant. */
export const InspectPage = (): ReactElement => (
  <ReviewPage>
    <Inspect />
  </ReviewPage>
);
