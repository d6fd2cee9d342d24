import './worklist-route.css';
import { WorklistRoute } from '@hcc/web-shared/src/app/worklist-route';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

const loadStrip = lazyPage(() => import('./features/communes/commune-strip').then((m) => m.CommuneStrip), 'communes');
const CommuneStrip = lazy(async () => ({ default: (await loadStrip()).Component }));

/** The district's own list under the strip of its communes, for which the list doesn't wait. */
export function DistrictWorklistRoute() {
  const { t } = useTranslation('district');
  const { can } = useSession();
  const strip = can('report:read') ? (
    <Suspense fallback={<div className="strip-place" />}>
      <CommuneStrip />
    </Suspense>
  ) : null;
  return <WorklistRoute title={t('nav.worklist')} above={strip} />;
}
