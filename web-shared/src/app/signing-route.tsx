import { lazy } from 'react';
import { SigningDeskPage } from '../features/worklist/signing/signing-desk-page';
import { lazyPage } from '../session/lazy-page';

const loadPanel = lazyPage(
  () => import('../features/dossier/dossier-panel').then((m) => m.DossierPanel),
  'dossier',
  'actions',
  'proceedings',
);
const DossierPanel = lazy(async () => ({ default: (await loadPanel()).Component }));

/** What waits for a signature, and the dossier that is being read beside it. */
export function SigningRoute() {
  return <SigningDeskPage DossierPanel={DossierPanel} />;
}
