import { type ReactElement, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { forgetOwnRehearsals, openOwnRehearsal } from '../api/own-client.ts';
import type { AnswerHost } from '../policies/answer/answer-actions.tsx';
import { PoliciesTool } from '../policies/policies.tsx';
import { useApp } from './app-context.ts';
import { AreaProvider } from './area-provider.tsx';
import { ScreensHost } from './live-host.tsx';
import { withVariants } from './settings.ts';

/** Bring your own policies. */
export const PoliciesPage = (): ReactElement => {
  const { search } = useLocation();
  const { backend } = useApp();
  const navigate = useNavigate();
  const host = useMemo<AnswerHost>(
    () => ({
      open: async (scenario, as) => {
        const { rehearsal } = await openOwnRehearsal(await backend(), scenario);
        await navigate(
          withVariants(
            as === 'journey' ? '/sign-in/own' : '/storyboards/own',
            new URLSearchParams(search),
            { rehearsal },
          ),
        );
      },
      forget: async () => {
        await forgetOwnRehearsals(await backend());
      },
    }),
    [backend, navigate, search],
  );
  return (
    <AreaProvider>
      <ScreensHost>
        <PoliciesTool homeLink={withVariants('/', new URLSearchParams(search))} host={host} />
      </ScreensHost>
    </AreaProvider>
  );
};
