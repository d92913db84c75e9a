import { FluentProvider } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { BrowserRouter, Route, Routes, useLocation } from 'react-router';
import type { Transport } from '../api/client.ts';
import { directionOf } from '../i18n/direction.ts';
import { MessagesProvider } from '../i18n/messages.tsx';
import { themes } from '../theme/themes.ts';
import { AppContext } from './app-context.ts';
import { CrashGuard } from './crash-guard.tsx';
import { FollowLocale } from './follow-locale.tsx';
import { lazyArea } from './lazy-area.tsx';
import { PaletteKey } from './palette-key.tsx';
import type { Settings } from './settings.ts';

const SignIn = lazyArea(['frame', 'sign-in', 'app'], () =>
  import('./sign-in/sign-in-page.tsx').then(({ SignInPage }) => SignInPage),
);
const Start = lazyArea(['frame', 'app', 'library', 'scenarios'], () =>
  import('./start-page.tsx').then(({ StartPage }) => StartPage),
);
const Gallery = lazyArea(
  ['frame', 'app', 'sign-in', 'screens', 'review', 'packs', 'comments'],
  () => import('./gallery-page.tsx').then(({ GalleryPage }) => GalleryPage),
);
const Inspect = lazyArea(['frame', 'app', 'sign-in', 'screens', 'review', 'comments'], () =>
  import('./inspect-page.tsx').then(({ InspectPage }) => InspectPage),
);
const Comments = lazyArea(['frame', 'app', 'review', 'comments'], () =>
  import('./comments-page.tsx').then(({ CommentsPage }) => CommentsPage),
);
const FlowMap = lazyArea(['frame', 'app', 'sign-in', 'screens', 'scenarios', 'review', 'map'], () =>
  import('./map-page.tsx').then(({ MapPage }) => MapPage),
);
const Compare = lazyArea(['frame', 'app', 'sign-in', 'screens', 'review', 'compare', 'packs'], () =>
  import('./compare-page.tsx').then(({ ComparePage }) => ComparePage),
);
const Storyboard = lazyArea(
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
const Texts = lazyArea(['frame', 'app', 'sign-in', 'screens', 'review', 'texts'], () =>
  import('./texts-page.tsx').then(({ TextsPage }) => TextsPage),
);
const StageWindow = lazyArea(['frame', 'app', 'stage', 'scenarios', 'rules', 'why'], () =>
  import('./stage-window.tsx').then(({ StageWindow: Page }) => Page),
);
const PhoneWindow = lazyArea(['frame', 'app', 'stage'], () =>
  import('./phone-window.tsx').then(({ PhoneWindow: Page }) => Page),
);
const AdminWindow = lazyArea(
  ['frame', 'app', 'admin', 'rules', 'why', 'library', 'scenarios'],
  () => import('./admin-window.tsx').then(({ AdminWindow: Page }) => Page),
);
const Unknown = lazyArea(['frame', 'app', 'library', 'scenarios'], () =>
  import('./unknown-page.tsx').then(({ UnknownPage }) => UnknownPage),
);

const applySettings = ({ locale, text, motion, theme }: Settings): void => {
  const { documentElement: page } = document;
  page.lang = locale;
  page.dir = directionOf(locale);
  page.dataset['motion'] = motion;
  page.dataset['theme'] = theme;
  page.style.fontSize = `${text}%`;
  page.style.colorScheme = theme === 'light' ? 'light' : 'dark';
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
          <Route path="/" element={<Start />} />
          <Route path="/sign-in/:scenario" element={<SignIn />} />
          <Route path="/screens/:screen?/:state?" element={<Gallery />} />
          <Route path="/inspect/:screen/:state?" element={<Inspect />} />
          <Route path="/storyboards/:scenario?" element={<Storyboard />} />
          <Route path="/comments" element={<Comments />} />
          <Route path="/texts/:screen?/:state?" element={<Texts />} />
          <Route path="/map" element={<FlowMap />} />
          <Route path="/compare" element={<Compare />} />
          <Route path="/stage/:rehearsal" element={<StageWindow />} />
          <Route path="/phone/:rehearsal" element={<PhoneWindow />} />
          <Route path="/admin/:rehearsal?/:view?/:item?" element={<AdminWindow />} />
          <Route path="*" element={<Unknown />} />
        </Routes>
      </Suspense>
      <PaletteKey />
    </Surroundings>
  </BrowserRouter>
);
