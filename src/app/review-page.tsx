import { type ReactElement, type ReactNode, useMemo } from 'react';
import { useLocation } from 'react-router';
import { ReviewContext, type ReviewHost } from '../review/review-context.ts';
import { AreaProvider } from './area-provider.tsx';
import { ScreenFrame } from './screen-frame.tsx';
import { withVariants } from './settings.ts';
import { VariantScope } from './variant-scope.tsx';

/** What every review tool stands in. */
export const ReviewPage = ({ children }: { children: ReactNode }): ReactElement => {
  const { search } = useLocation();
  const host = useMemo<ReviewHost>(
    () => ({
      Surroundings: AreaProvider,
      Frame: ScreenFrame,
      Scope: VariantScope,
      linkTo: (path, own) => withVariants(path, new URLSearchParams(search), own),
    }),
    [search],
  );
  return <ReviewContext value={host}>{children}</ReviewContext>;
};
