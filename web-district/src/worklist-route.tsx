import { WorklistRoute } from '@hcc/web-shared/src/app/worklist-route';
import { CommuneStrip } from '@hcc/web-shared/src/features/reporting/commune-strip';
import { useSession } from '@hcc/web-shared/src/session/session-provider';

/** The district's own list under the strip of its communes. */
export function DistrictWorklistRoute() {
  const { can } = useSession();
  return <WorklistRoute above={can('report:read') ? <CommuneStrip /> : null} />;
}
