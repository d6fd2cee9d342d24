import { SigningDeskPage } from '../features/worklist/signing/signing-desk-page';
import { LazyDossierPanel } from './lazy-dossier-panel';

/** What waits for a signature, and the dossier that is being read beside it. */
export function SigningRoute() {
  return <SigningDeskPage DossierPanel={LazyDossierPanel} />;
}
