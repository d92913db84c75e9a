import { type ComponentType, createContext, type ReactNode, useContext } from 'react';

/** What the review tools take from the application around them. */
export interface ReviewHost {
  /** The look of the tools themselves. */
  Surroundings: ComponentType<{ children: ReactNode }>;
  /** A path with the variants of the present address, and with what else it needs. */
  linkTo: (path: string, own?: Record<string, string>) => string;
}

const missing = (): never => {
  throw new Error('No application around this review tool.');
};

/** Provided by the application's page of each review tool. */
export const ReviewContext = createContext<ReviewHost>({
  Surroundings: missing,
  linkTo: missing,
});

/** The application around the tool that asks. */
export const useReviewHost = (): ReviewHost => useContext(ReviewContext);
