import { lazyPart } from '../session/lazy-page';

/** The dossier beside a list; its code and words come with the first dossier that is opened. */
export const LazyDossierPanel = lazyPart(
  () => import('../features/dossier/dossier-panel').then((m) => m.DossierPanel),
  'dossier',
  'files',
  'actions',
  'proceedings',
);
