import { type ComponentProps, lazy } from 'react';
import { WorklistPage } from '../features/worklist/worklist-page';

const DossierPanel = lazy(() => import('../features/dossier/dossier-panel').then((m) => ({ default: m.DossierPanel })));

/** The list and the dossier beside it; the panel's code comes with the first dossier. */
export function WorklistRoute(props: Pick<ComponentProps<typeof WorklistPage>, 'title' | 'above'>) {
  return <WorklistPage DossierPanel={DossierPanel} {...props} />;
}
