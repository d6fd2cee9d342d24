import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { Navigate } from 'react-router';

/** Who works on dossiers starts at the list; who leads starts at the figures. */
export function ProvinceHome() {
  const { can } = useSession();
  return <Navigate to={can('dossier:advance') ? '/worklist' : '/leadership'} replace />;
}
