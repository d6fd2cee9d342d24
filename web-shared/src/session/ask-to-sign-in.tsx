import { useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { ShellSkeleton } from '../ui/page/shell-skeleton';
import { useSession } from './session-provider';
import { safeNext } from './sign-in/safe-next';

/** Nobody is signed in (any more): the page for that takes the app's place. */
export function AskToSignIn({ next }: { next: string }) {
  const { askToSignIn, appTier } = useSession();
  useEffect(() => askToSignIn(next), [askToSignIn, next]);
  return <ShellSkeleton tier={appTier} />;
}

/** The address of the page for signing in, where the server has found that somebody is signed in already. */
export function SignedInAlready() {
  const { staff, state, appTier, desk } = useSession();
  const [params] = useSearchParams();
  const next = safeNext(params.get('next'));
  if (staff) return <Navigate to={next} replace />;
  if (state === 'unreachable' && desk) return <desk.Door />;
  return state === 'known' ? <AskToSignIn next={next} /> : <ShellSkeleton tier={appTier} />;
}
