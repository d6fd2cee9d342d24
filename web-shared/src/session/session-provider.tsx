import { ApolloProvider } from '@apollo/client/react';
import {
  MeDocument,
  type MeQuery,
  SignOutDocument,
  type StaffMemberPartsFragment,
  type Tier,
} from '@hcc/shared-schema/generated/hooks';
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { readFailure } from '../ui/text/graphql-error';
import { appPath } from './app-paths';
import type { DeskPart } from './desk-part';
import type { Connection } from './link/apollo-client';
import { requestSignIn } from './sign-in/sign-in-request';

export type Staff = StaffMemberPartsFragment;

export type Session = {
  /** Null before signing in; inside the signed-in layout use `useStaff()`. */
  staff: Staff | null;
  /** "checking" until the server has said who is signed in; "unreachable" when it could not be asked. */
  state: 'checking' | 'known' | 'unreachable';
  appTier: Tier;
  /** Where this machine goes on while its line is down. */
  desk?: DeskPart;
  expired: boolean;
  /** The server, or its database, does not answer; what was asked is being sent again. */
  serverAway: boolean;
  can: (permission: string) => boolean;
  /** @throws SignInRefused */
  signIn: (username: string, password: string) => Promise<void>;
  /** The cookie has just become this person's. */
  letIn: (staff: Staff) => Promise<void>;
  /** To the page for signing in, which is none of the app's; `next` is where to go then, a path of the app. */
  askToSignIn: (next: string) => void;
  signOut: () => Promise<void>;
  checkAgain: () => void;
};

/** While nobody could say who is signed in, the server is asked by itself. */
const ASK_AGAIN_MS = 5_000;

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

export function useStaff(): Staff {
  const { staff } = useSession();
  if (!staff) throw new Error('useStaff before signing in');
  return staff;
}

type Props = {
  connection: Connection;
  appTier: Tier;
  desk?: DeskPart;
  /** Leaves the app for another address. */
  leaveFor?: (address: string) => void;
  children: ReactNode;
};

const leave = (address: string) => window.location.assign(address);

export function SessionProvider({ connection, appTier, desk, leaveFor = leave, children }: Props) {
  const { client, gate, line, dropLiveLine } = connection;
  const [staff, setStaff] = useState<Staff | null>(null);
  const [state, setState] = useState<Session['state']>('checking');
  const expired = useSyncExternalStore(gate.subscribe, () => gate.expired);

  const serverAway = useSyncExternalStore(line.subscribe, () => line.away);

  const ask = useCallback(() => {
    client
      .query<MeQuery>({ query: MeDocument, fetchPolicy: 'network-only' })
      .then(({ data }) => {
        setStaff(data?.me ?? null);
        setState('known');
      })
      .catch((error: unknown) => {
        setStaff(null);
        setState(readFailure(error).code === 'UNAUTHENTICATED' ? 'known' : 'unreachable');
      });
  }, [client]);

  useEffect(ask, [ask]);

  const checkAgain = useCallback(() => {
    setState('checking');
    ask();
  }, [ask]);

  useEffect(() => {
    if (state !== 'unreachable') return;
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [state, ask]);

  useEffect(() => gate.onDuty(checkAgain), [gate, checkAgain]);

  const letIn = useCallback(
    async (next: Staff) => {
      // Another person's lists must not be seen for a moment.
      if (staff?.id !== next.id) await client.clearStore();
      dropLiveLine();
      setStaff(next);
      setState('known');
      gate.renewed();
    },
    [client, gate, dropLiveLine, staff?.id],
  );

  const signIn = useCallback(
    async (username: string, password: string) => letIn(await requestSignIn(username, password)),
    [letIn],
  );

  const askToSignIn = useCallback(
    (next: string) => {
      const query = next === '/' ? '' : `?next=${encodeURIComponent(next)}`;
      leaveFor(`${appPath[appTier]}sign-in${query}`);
    },
    [appTier, leaveFor],
  );

  const signOut = useCallback(async () => {
    // Leaving must work on a dead line too: the page forgets the person even if the server could not be told.
    await client.mutate({ mutation: SignOutDocument }).catch(() => undefined);
    gate.abandon();
    dropLiveLine();
    setStaff(null);
    await client.clearStore();
  }, [client, gate, dropLiveLine]);

  const session = useMemo<Session>(
    () => ({
      staff,
      state,
      appTier,
      desk,
      expired,
      serverAway,
      can: (permission) => staff?.permissions.includes(permission) ?? false,
      signIn,
      letIn,
      askToSignIn,
      signOut,
      checkAgain,
    }),
    [staff, state, appTier, desk, expired, serverAway, signIn, letIn, askToSignIn, signOut, checkAgain],
  );

  return (
    <ApolloProvider client={client}>
      <SessionContext value={session}>{children}</SessionContext>
    </ApolloProvider>
  );
}
