import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchAttention } from './graphql/attention.js';
import { newQueryClient } from './graphql/use-graphql.js';
import { LanguageProvider } from './i18n/language.js';
import { Routes } from './routes.js';
import { SessionProvider } from './session/session.js';
import { AnnouncementProvider } from './ui/index.js';
import './styles/index.css';

watchAttention();
const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <LanguageProvider>
          <AnnouncementProvider>
            <SessionProvider>
              <Routes />
            </SessionProvider>
          </AnnouncementProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

// After the first paint: 124 slices of which a page loads the few that it needs; until then the office's own font stands.
void import('./styles/fonts.css');
