import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { Navigate } from 'react-router';

/** Officers and approvers start at what is due; who works on no dossiers starts at the communes. */
export function DistrictHome() {
  const { can } = useSession();
  return <Navigate to={can('dossier:advance') ? '/worklist' : '/overview'} replace />;
}
