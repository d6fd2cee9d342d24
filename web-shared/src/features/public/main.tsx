import '../../ui/fonts.css';
import '../../ui/theme.css';
import '../../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../../i18n/i18n';
import { PublicPage } from './public-page';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const element = root;

void startI18n('public').then(() =>
  createRoot(element).render(
    <StrictMode>
      <PublicPage />
    </StrictMode>,
  ),
);
