import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, loadPage } from './app/app.tsx';
import { applySettings } from './app/apply-settings.ts';
import { createBackend } from './app/backend.ts';
import { type Settings, settingsOf } from './app/settings.ts';
import './theme/fonts.css';
import './theme/page.css';

const read = (search: string): Settings =>
  settingsOf(new URLSearchParams(search), (query) => window.matchMedia(query).matches);

// A demo's wait lasts as long as the page.
const { delay } = read(window.location.search);

const backend = createBackend(async () => {
  const { startBackend } = await import('../mocks/browser.ts');
  return startBackend({ delay });
});

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no root element.');

const draw = (): void =>
  createRoot(root).render(
    <StrictMode>
      <App read={read} backend={backend} />
    </StrictMode>,
  );

applySettings(read(window.location.search));
// A page that is drawn before its code is there comes 300 ms late: so long React lets a fallback stand.
// What cannot be fetched throws where it is drawn, and the guard around it says so.
void loadPage(window.location.pathname).then(draw, draw);
