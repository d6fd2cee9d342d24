import type { ComponentProps } from 'react';
import { WorklistPage } from '../features/worklist/worklist-page';
import { LazyDossierPanel } from './lazy-dossier-panel';

/** The list and the dossier beside it. */
export function WorklistRoute(props: Pick<ComponentProps<typeof WorklistPage>, 'title' | 'above'>) {
  return <WorklistPage DossierPanel={LazyDossierPanel} {...props} />;
}
