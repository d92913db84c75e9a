import { FluentProvider } from '@fluentui/react-components';
import { type ReactElement, Suspense, useEffect, useMemo } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import type { Transport } from '../api/client.ts';
import { directionOf } from '../i18n/direction.ts';
import { MessagesProvider } from '../i18n/messages.tsx';
import { themes } from '../theme/themes.ts';
import { AppContext } from './app-context.ts';
import { CrashGuard } from './crash-guard.tsx';
import { lazyArea } from './lazy-area.tsx';
import type { Settings } from './settings.ts';

const SignIn = lazyArea(['frame', 'sign-in', 'app'], () =>
  import('./sign-in/sign-in-page.tsx').then(({ SignInPage }) => SignInPage),
);
const Start = lazyArea(['frame', 'app', 'library', 'scenarios'], () =>
  import('./start-page.tsx').then(({ StartPage }) => StartPage),
);
const Gallery = lazyArea(['frame', 'app', 'sign-in', 'screens', 'review'], () =>
  import('./gallery-page.tsx').then(({ GalleryPage }) => GalleryPage),
);
const StageWindow = lazyArea(['frame', 'app', 'stage', 'scenarios', 'rules'], () =>
  import('./stage-window.tsx').then(({ StageWindow: Page }) => Page),
);
const PhoneWindow = lazyArea(['frame', 'app', 'stage'], () =>
  import('./phone-window.tsx').then(({ PhoneWindow: Page }) => Page),
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

/** The whole app: settings, theme, language, and one lazily loaded area per route. */
export const App = ({
  settings,
  backend,
}: {
  settings: Settings;
  backend: () => Promise<Transport>;
}): ReactElement => {
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
            <BrowserRouter>
              <Suspense>
                <Routes>
                  <Route path="/" element={<Start />} />
                  <Route path="/sign-in/:scenario" element={<SignIn />} />
                  <Route path="/screens/:screen?/:state?" element={<Gallery />} />
                  <Route path="/stage/:rehearsal" element={<StageWindow />} />
                  <Route path="/phone/:rehearsal" element={<PhoneWindow />} />
                  <Route path="*" element={<Unknown />} />
                </Routes>
              </Suspense>
            </BrowserRouter>
          </CrashGuard>
        </FluentProvider>
      </MessagesProvider>
    </AppContext>
  );
};
