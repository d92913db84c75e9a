import type { ReactElement } from 'react';
import { Texts } from '../review/texts/texts.tsx';
import { ReviewPage } from './review-page.tsx';

/** The texts of all screens, in every language. */
export const TextsPage = (): ReactElement => (
  <ReviewPage>
    <Texts />
  </ReviewPage>
);
