import { useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Skeleton } from '../ui/page/page-state';
import { useSession } from './session-provider';
import { safeNext } from './sign-in/safe-next';

/** Nobody is signed in (any more): the page for that takes the app's place. */
export function AskToSignIn({ next }: { next: string }) {
  const { askToSignIn } = useSession();
  useEffect(() => askToSignIn(next), [askToSignIn, next]);
  return <Skeleton />;
}

/** The address of the page for signing in, where the server has found that somebody is signed in already. */
export function SignedInAlready() {
  const { staff, state } = useSession();
  const [params] = useSearchParams();
  const next = safeNext(params.get('next'));
  if (staff) return <Navigate to={next} replace />;
  return state === 'known' ? <AskToSignIn next={next} /> : <Skeleton />;
}
