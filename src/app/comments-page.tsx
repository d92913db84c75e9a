import type { ReactElement } from 'react';
import { AllComments } from '../review/comments/all-comments.tsx';
import { ReviewPage } from './review-page.tsx';

/** The list of all comments. */
export const CommentsPage = (): ReactElement => (
  <ReviewPage>
    <AllComments />
  </ReviewPage>
);
