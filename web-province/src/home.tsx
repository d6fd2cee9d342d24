import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { Navigate } from 'react-router';

/** Who works on dossiers starts at the list, who administers at what there is for that, who leads at the figures. */
export function ProvinceHome() {
  const { can } = useSession();
  if (can('dossier:advance')) return <Navigate to="/worklist" replace />;
  return <Navigate to={can('admin:manage') ? '/administration' : '/leadership'} replace />;
}
