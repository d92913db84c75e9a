import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { FrameProps } from '../frame/frame.ts';
import type { ScreenVariant } from '../frame/variant.ts';

/** What the review tools take from the application around them. */
export interface ReviewHost {
  /** The look of the tools themselves. */
  Surroundings: ComponentType<{ children: ReactNode }>;
  /** Surrounds a screen, as the variant asks. */
  Frame: ComponentType<FrameProps>;
  /** Draws its children in other looks than the page's: what the variant leaves out follows the page. */
  Scope: ComponentType<{ variant: Partial<ScreenVariant>; children: ReactNode }>;
  /** A path with the variants of the present address, and with what else it needs. */
  linkTo: (path: string, own?: Record<string, string>) => string;
}

const missing = (): never => {
  throw new Error('No application around this review tool.');
};

/** Provided by the application's page of each review tool. */
export const ReviewContext = createContext<ReviewHost>({
  Surroundings: missing,
  Frame: missing,
  Scope: missing,
  linkTo: missing,
});

/** The application around the tool that asks. */
export const useReviewHost = (): ReviewHost => useContext(ReviewContext);
