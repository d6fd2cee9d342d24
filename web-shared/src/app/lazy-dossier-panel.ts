import { lazy } from 'react';
import { lazyPage } from '../session/lazy-page';

const loadPanel = lazyPage(
  () => import('../features/dossier/dossier-panel').then((m) => m.DossierPanel),
  'dossier',
  'files',
  'actions',
  'proceedings',
);

/** The dossier beside a list; its code and words come with the first dossier that is opened. */
export const LazyDossierPanel = lazy(async () => ({ default: (await loadPanel()).Component }));
