import type { ReactElement } from 'react';
import { AreaProvider } from './area-provider.tsx';
import { Gallery } from '../review/gallery.tsx';
import { ScreenFrame } from './screen-frame.tsx';

/** The gallery, in the look of the tools around the sign-in pages. */
export const GalleryPage = (): ReactElement => (
  <Gallery Surroundings={AreaProvider} Frame={ScreenFrame} />
);
