import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createBackend } from './app/backend.ts';
import { settingsOf } from './app/settings.ts';
import './theme/fonts.css';
import './theme/page.css';

const settings = settingsOf(
  new URLSearchParams(window.location.search),
  (query) => window.matchMedia(query).matches,
);

const backend = createBackend(async () => {
  const { startBackend } = await import('../mocks/browser.ts');
  return startBackend({ delay: settings.delay });
});

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no root element.');

createRoot(root).render(
  <StrictMode>
    <App settings={settings} backend={backend} />
  </StrictMode>,
);
