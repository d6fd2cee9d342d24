import { type ComponentProps, lazy } from 'react';
import { WorklistPage } from '../features/worklist/worklist-page';
import { lazyPage } from '../session/lazy-page';

const loadPanel = lazyPage(
  () => import('../features/dossier/dossier-panel').then((m) => m.DossierPanel),
  'dossier',
  'files',
);
const DossierPanel = lazy(async () => ({ default: (await loadPanel()).Component }));

/** The list and the dossier beside it; the panel's code and words come with the first dossier. */
export function WorklistRoute(props: Pick<ComponentProps<typeof WorklistPage>, 'title' | 'above'>) {
  return <WorklistPage DossierPanel={DossierPanel} {...props} />;
}
