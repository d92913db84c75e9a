import type { ReactNode } from 'react';
import type { SignInContext } from '../api/contract.ts';
import type { ThemeName } from '../theme/theme-names.ts';
import type { HeadingLevel, RequestIds } from './frame-context.ts';
import type { Surface } from './surface.ts';

/** What may surround a screen, as links name it. */
export const frameNames = ['browser', 'windows-setup'] as const;
export type FrameName = (typeof frameNames)[number];

/** What every frame is given. A screen stands in any of them and does not know in which. */
export interface FrameProps {
  context: SignInContext;
  surface?: Surface;
  headingLevel?: HeadingLevel;
  /** What can be unfolded stands open at first, to be looked at. */
  unfolded?: boolean;
  /** The theme that it is drawn in, for what an organisation may colour. */
  theme?: ThemeName;
  /** Id of the organisation whose brand is shown in place of the context's own. */
  brand?: string | undefined;
  /** The ids and the time of the request that the screen answers. */
  request?: RequestIds | null;
  /** What the three dots at the foot unfold below the card; without it there are none. */
  details?: ReactNode;
  /** That stands open at first. */
  detailsUnfolded?: boolean;
  children: ReactNode;
}
