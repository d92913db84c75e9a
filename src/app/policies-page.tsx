import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { PoliciesTool } from '../policies/policies.tsx';
import { AreaProvider } from './area-provider.tsx';
import { withVariants } from './settings.ts';

/** Bring your own policies. */
export const PoliciesPage = (): ReactElement => {
  const { search } = useLocation();
  return (
    <AreaProvider>
      <PoliciesTool homeLink={withVariants('/', new URLSearchParams(search))} />
    </AreaProvider>
  );
};
