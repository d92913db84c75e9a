import type { ReactElement } from 'react';
import { Gallery } from '../review/gallery.tsx';
import { ReviewPage } from './review-page.tsx';

/** The gallery of screens and their states. */
export const GalleryPage = (): ReactElement => (
  <ReviewPage>
    <Gallery />
  </ReviewPage>
);
