import type { ReactElement } from 'react';
import { Compare } from '../review/compare/compare.tsx';
import { ReviewPage } from './review-page.tsx';

/** Two states, looks or pictures against each other. */
export const ComparePage = (): ReactElement => (
  <ReviewPage>
    <Compare />
  </ReviewPage>
);
