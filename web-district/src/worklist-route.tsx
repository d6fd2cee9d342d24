import { CommuneStrip } from '@hcc/web-shared/src/features/reporting/commune-strip';
import { WorklistPage } from '@hcc/web-shared/src/features/worklist/worklist-page';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { lazy } from 'react';

const DossierPanel = lazy(() =>
  import('@hcc/web-shared/src/features/dossier/dossier-panel').then((m) => ({ default: m.DossierPanel })),
);

/** The work list with the communes above it and the dossier beside it; the panel's code comes with the first dossier. */
export function WorklistRoute() {
  const { can } = useSession();
  return <WorklistPage DossierPanel={DossierPanel} above={can('report:read') ? <CommuneStrip /> : null} />;
}
