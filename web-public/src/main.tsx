import '@hcc/web-shared/src/ui/look/theme.css';
import '@hcc/web-shared/src/ui/look/base.css';
import { startI18n } from '@hcc/web-shared/src/i18n/i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { texts } from './i18n/texts';
import { PublicPage } from './public-page';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const element = root;

void startI18n({ first: [texts] }, 'public').then(() => {
  // Somebody may have begun to type into the page that was painted ahead.
  const field = element.querySelector<HTMLInputElement>('#ask');
  createRoot(element).render(
    <StrictMode>
      <PublicPage typed={field?.value} isTyping={field !== null && document.activeElement === field} />
    </StrictMode>,
  );
  // A telephone's own face has every Vietnamese letter. A desk's screen gets ours once the page works: on a slow line
  // its files would keep the scripts waiting.
  if (window.matchMedia('(pointer: fine)').matches) void import('@hcc/web-shared/src/ui/look/fonts.css');
});
