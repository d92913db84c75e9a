import { type ReactElement, type ReactNode, useMemo } from 'react';
import { useLocation } from 'react-router';
import { ReviewContext, type ReviewHost } from '../review/review-context.ts';
import { AreaProvider } from './area-provider.tsx';
import { ScreensHost } from './live-host.tsx';
import { withVariants } from './settings.ts';

/** What every review tool stands in. */
export const ReviewPage = ({ children }: { children: ReactNode }): ReactElement => {
  const { search } = useLocation();
  const host = useMemo<ReviewHost>(
    () => ({
      Surroundings: AreaProvider,
      linkTo: (path, own) => withVariants(path, new URLSearchParams(search), own),
    }),
    [search],
  );
  return (
    <ReviewContext value={host}>
      <ScreensHost>{children}</ScreensHost>
    </ReviewContext>
  );
};
