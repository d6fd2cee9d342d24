import { WorklistRoute } from '@hcc/web-shared/src/app/worklist-route';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { useTranslation } from 'react-i18next';
import { CommuneStrip } from './features/communes/commune-strip';

/** The district's own list under the strip of its communes. */
export function DistrictWorklistRoute() {
  const { t } = useTranslation('district');
  const { can } = useSession();
  return <WorklistRoute title={t('nav.worklist')} above={can('report:read') ? <CommuneStrip /> : null} />;
}
