import { WorklistPage } from '@hcc/web-shared/src/features/worklist/worklist-page';
import { lazy } from 'react';

const DossierPanel = lazy(() =>
  import('@hcc/web-shared/src/features/dossier/dossier-panel').then((m) => ({ default: m.DossierPanel })),
);

/** The work list with the dossier beside it; the panel's code comes when the first dossier is opened. */
export function WorklistRoute() {
  return <WorklistPage DossierPanel={DossierPanel} />;
}
