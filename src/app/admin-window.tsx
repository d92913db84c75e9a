import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Console } from '../admin/console.tsx';
import { type Place, viewOf } from '../admin/views.ts';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { AdminStart } from './admin-start.tsx';
import { AreaProvider } from './area-provider.tsx';
import { LostWindow } from './lost-window.tsx';
import { withVariants } from './settings.ts';
import { UnknownPage } from './unknown-page.tsx';
import { type OpenedConsole, useStaff } from './use-staff.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateRows: 'auto minmax(75dvh, 1fr)', blockSize: '100dvh' },
});

const AdminPage = ({
  rehearsal,
  place,
  opened,
}: {
  rehearsal: string;
  place: Place;
  opened: OpenedConsole;
}): ReactElement => {
  const { t } = useMessages();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { transport, staff } = opened;
  const asked = search.get('as');
  const acts = staff.find(({ id }) => id === asked)?.id ?? staff[0]?.id ?? '';
  const to = useCallback(
    ({ view, item }: Place, as: string) => {
      const segments = [rehearsal, view, ...(item === null ? [] : [item])];
      const path = `/admin/${segments.map(encodeURIComponent).join('/')}`;
      return withVariants(path, search, { as });
    },
    [rehearsal, search],
  );
  const go = useCallback((next: Place) => void navigate(to(next, acts)), [navigate, to, acts]);
  useEffect(() => {
    document.title = t('app.documentTitle', { title: t(`admin.view.${place.view}`) });
  }, [t, place.view]);
  return (
    <Console
      rehearsal={rehearsal}
      transport={transport}
      staff={staff}
      acts={acts}
      onActs={(as) => void navigate(to({ view: place.view, item: null }, as))}
      place={place}
      go={go}
    />
  );
};

const Opened = ({ rehearsal, place }: { rehearsal: string; place: Place }): ReactElement | null => {
  const styles = useStyles();
  const { opened, failed, retry } = useStaff(rehearsal);
  if (failed) return <LostWindow why={failed} retry={retry} />;
  if (!opened) return null;
  return (
    <AreaProvider>
      <div className={styles.root}>
        <PrototypeMark />
        <AdminPage rehearsal={rehearsal} place={place} opened={opened} />
      </div>
    </AreaProvider>
  );
};

/** The IT staff's console in a window of its own: `/admin/<rehearsal>/<view>/<item>`. */
export const AdminWindow = (): ReactElement => {
  const { rehearsal, view, item } = useParams();
  if (!rehearsal) return <AdminStart />;
  const known = view === undefined ? 'risky-users' : viewOf(view);
  if (!known) return <UnknownPage />;
  return <Opened rehearsal={rehearsal} place={{ view: known, item: item ?? null }} />;
};
