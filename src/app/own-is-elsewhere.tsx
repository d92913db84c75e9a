import type { ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { ProblemPage, type WayOn } from './problem-page.tsx';
import { withVariants } from './settings.ts';

/** The ways on from a rehearsal of one's own policies that is not there. */
export const useOwnWays = (): WayOn[] => {
  const { t } = useMessages();
  const { search } = useLocation();
  const navigate = useNavigate();
  const to = (path: string) => (): void =>
    void navigate(withVariants(path, new URLSearchParams(search)));
  return [
    { label: t('app.action.policies'), act: to('/policies') },
    { label: t('app.action.library'), act: to('/') },
  ];
};

/** A link to a rehearsal of one's own policies, which lives in the browser that it was made in. */
export const OwnIsElsewhere = (): ReactElement => {
  const { t } = useMessages();
  return (
    <ProblemPage mark={<PrototypeMark />} title={t('app.own.title')} ways={useOwnWays()}>
      {t('app.own.body')}
    </ProblemPage>
  );
};
