import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { Navigate } from 'react-router';

/** The desk starts where citizens wait, the committee at its list; who does neither reads the report. */
export function CommuneHome() {
  const { can } = useSession();
  if (can('dossier:receive')) return <Navigate to="/receive" replace />;
  return <Navigate to={can('dossier:advance') ? '/worklist' : '/reports'} replace />;
}
