import { FluentProvider } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { BrowserRouter, matchPath, Route, Routes, useLocation } from 'react-router';
import type { Transport } from '../api/client.ts';
import { directionOf } from '../i18n/direction.ts';
import { MessagesProvider } from '../i18n/messages.tsx';
import { themes } from '../theme/themes.ts';
import { AppContext } from './app-context.ts';
import { applySettings } from './apply-settings.ts';
import { CrashGuard } from './crash-guard.tsx';
import { EnterPage } from './enter-page.tsx';
import { FollowLocale } from './follow-locale.tsx';
import { type LazyPage, lazyPage } from './lazy-area.tsx';
import { PaletteKey } from './palette-key.tsx';
import type { Settings } from './settings.ts';

const SignIn = lazyPage(['frame', 'sign-in', 'app'], () =>
  import('./sign-in/sign-in-page.tsx').then(({ SignInPage }) => SignInPage),
);
const Start = lazyPage(['frame', 'app', 'library', 'scenarios'], () =>
  import('./start-page.tsx').then(({ StartPage }) => StartPage),
);
const Gallery = lazyPage(
  ['frame', 'app', 'sign-in', 'screens', 'review', 'packs', 'comments'],
  () => import('./gallery-page.tsx').then(({ GalleryPage }) => GalleryPage),
);
const Inspect = lazyPage(['frame', 'app', 'sign-in', 'screens', 'review', 'comments'], () =>
  import('./inspect-page.tsx').then(({ InspectPage }) => InspectPage),
);
const Comments = lazyPage(['frame', 'app', 'review', 'comments'], () =>
  import('./comments-page.tsx').then(({ CommentsPage }) => CommentsPage),
);
const FlowMap = lazyPage(['frame', 'app', 'sign-in', 'screens', 'scenarios', 'review', 'map'], () =>
  import('./map-page.tsx').then(({ MapPage }) => MapPage),
);
const Compare = lazyPage(['frame', 'app', 'sign-in', 'screens', 'review', 'compare', 'packs'], () =>
  import('./compare-page.tsx').then(({ ComparePage }) => ComparePage),
);
const Storyboard = lazyPage(
  [
    'frame',
    'app',
    'sign-in',
    'screens',
    'scenarios',
    'review',
    'stage',
    'rules',
    'why',
    'storyboard',
  ],
  () => import('./storyboard-page.tsx').then(({ StoryboardPage }) => StoryboardPage),
);
const Texts = lazyPage(['frame', 'app', 'sign-in', 'screens', 'review', 'texts'], () =>
  import('./texts-page.tsx').then(({ TextsPage }) => TextsPage),
);
const StageWindow = lazyPage(['frame', 'app', 'stage', 'scenarios', 'rules', 'why'], () =>
  import('./stage-window.tsx').then(({ StageWindow: Page }) => Page),
);
const PhoneWindow = lazyPage(['frame', 'app', 'stage'], () =>
  import('./phone-window.tsx').then(({ PhoneWindow: Page }) => Page),
);
const AdminWindow = lazyPage(
  ['frame', 'app', 'admin', 'rules', 'why', 'library', 'scenarios'],
  () => import('./admin-window.tsx').then(({ AdminWindow: Page }) => Page),
);
const Policies = lazyPage(
  [
    'frame',
    'app',
    'sign-in',
    'screens',
    'policies',
    'everybody',
    'import',
    'rules',
    'why',
    'stage',
  ],
  () => import('./policies-page.tsx').then(({ PoliciesPage }) => PoliciesPage),
);
const Unknown = lazyPage(['frame', 'app', 'library', 'scenarios'], () =>
  import('./unknown-page.tsx').then(({ UnknownPage }) => UnknownPage),
);

/** The pages by their addresses. */
const pages: readonly { path: string; Page: LazyPage }[] = [
  { path: '/', Page: Start },
  { path: '/sign-in/:scenario', Page: SignIn },
  { path: '/screens/:screen?/:state?', Page: Gallery },
  { path: '/inspect/:screen/:state?', Page: Inspect },
  { path: '/storyboards/:scenario?', Page: Storyboard },
  { path: '/comments', Page: Comments },
  { path: '/texts/:screen?/:state?', Page: Texts },
  { path: '/map', Page: FlowMap },
  { path: '/compare', Page: Compare },
  { path: '/policies', Page: Policies },
  { path: '/stage/:rehearsal', Page: StageWindow },
  { path: '/phone/:rehearsal', Page: PhoneWindow },
  { path: '/admin/:rehearsal?/:view?/:item?', Page: AdminWindow },
  { path: '*', Page: Unknown },
];

/** Fetches the page of an address, which can then be drawn at once. Rejects if it cannot be fetched. */
export const loadPage = async (pathname: string): Promise<void> => {
  await pages.find(({ path }) => matchPath(path, pathname))?.Page.load();
};

/** The settings of the present address; the same object for as long as none of them changes. */
const useSettings = (read: (search: string) => Settings): Settings => {
  const { search } = useLocation();
  const key = JSON.stringify(read(search));
  return useMemo(() => JSON.parse(key) as Settings, [key]);
};

/** What surrounds every area: settings, theme, language. */
const Surroundings = ({
  read,
  backend,
  children,
}: {
  read: (search: string) => Settings;
  backend: () => Promise<Transport>;
  children: ReactNode;
}): ReactElement => {
  const settings = useSettings(read);
  useEffect(() => applySettings(settings), [settings]);
  const context = useMemo(() => ({ settings, backend }), [settings, backend]);
  return (
    <AppContext value={context}>
      <MessagesProvider>
        <FluentProvider
          theme={themes[settings.theme]}
          dir={directionOf(settings.locale)}
          style={{ minBlockSize: '100%', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}
        >
          <CrashGuard>
            <FollowLocale>{children}</FollowLocale>
          </CrashGuard>
        </FluentProvider>
      </MessagesProvider>
    </AppContext>
  );
};

/** The whole app: one lazily loaded area per route, in what the address asks for. */
export const App = ({
  read,
  backend,
}: {
  /** The settings of an address' search parameters. */
  read: (search: string) => Settings;
  backend: () => Promise<Transport>;
}): ReactElement => (
  <BrowserRouter>
    <Surroundings read={read} backend={backend}>
      <Suspense>
        <Routes>
          {pages.map(({ path, Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
        </Routes>
      </Suspense>
      <EnterPage />
      <PaletteKey />
    </Surroundings>
  </BrowserRouter>
);
