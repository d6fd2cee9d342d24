import { WorklistPage } from '@hcc/web-shared/src/features/worklist/worklist-page';
import { lazy } from 'react';

const DossierPanel = lazy(() =>
  import('@hcc/web-shared/src/features/dossier/dossier-panel').then((m) => ({ default: m.DossierPanel })),
);

/** The list and, beside it, the dossier; fetched when the first one is opened. */
export function WorklistRoute() {
  return <WorklistPage DossierPanel={DossierPanel} />;
}
