import { lazy, type ReactNode } from 'react';
import { WorklistPage } from '../features/worklist/worklist-page';

const DossierPanel = lazy(() => import('../features/dossier/dossier-panel').then((m) => ({ default: m.DossierPanel })));

/** The list with what a tier shows above it, and the dossier beside it; the panel's code comes with the first dossier. */
export function WorklistRoute({ above }: { above?: ReactNode }) {
  return <WorklistPage DossierPanel={DossierPanel} above={above} />;
}
