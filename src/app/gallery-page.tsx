import type { ReactElement } from 'react';
import { AreaProvider } from './area-provider.tsx';
import { Gallery } from '../review/gallery.tsx';

/** The gallery, in the look of the tools around the sign-in pages. */
export const GalleryPage = (): ReactElement => <Gallery Surroundings={AreaProvider} />;
