import { useApolloClient } from '@apollo/client/react';
import {
  DossierPageDocument,
  type DossierPagePartsFragment,
  type DossierPageQuery,
  useDossierPageQuery,
  useWorklistChangedSubscription,
} from '@hcc/shared-schema/generated/hooks';
import { useCallback, useEffect, useRef } from 'react';
import { onLineOpen } from '../../session/link/line-open';
import { readFailure } from '../../ui/text/graphql-error';

export type DossierOnPage = DossierPagePartsFragment;

export interface DossierSource {
  dossier: DossierOnPage | undefined;
  loading: boolean;
  error: unknown;
  /** Asks the server again; what is shown stays until the answer is there. */
  refresh: () => Promise<void>;
  /** The dossier as the server has it now, without touching what is shown. */
  peek: () => Promise<DossierOnPage | undefined>;
  /** Shows a version got by `peek`. */
  show: (newer: DossierOnPage) => void;
}

/** `still`: somebody is writing about what is shown, so it must not change under the pen. */
export function useDossier(code: string, still: boolean): DossierSource {
  const client = useApolloClient();
  const { data, loading, error, refetch } = useDossierPageQuery({
    variables: { code },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const lastSeen = useRef<DossierOnPage>(undefined);
  if (data?.dossier.code === code) lastSeen.current = data.dossier;
  // A refresh that failed must not take away what somebody is reading or writing about.
  const gone = error !== undefined && readFailure(error).code === 'NOT_FOUND';
  const dossier = gone || lastSeen.current?.code !== code ? undefined : lastSeen.current;

  const refresh = useCallback(async () => {
    // The query's own state carries the failure to the screen.
    await refetch().catch(() => undefined);
  }, [refetch]);

  const peek = useCallback(async () => {
    const answer = await client.query<DossierPageQuery>({
      query: DossierPageDocument,
      variables: { code },
      fetchPolicy: 'no-cache',
    });
    return answer.data?.dossier;
  }, [client, code]);

  const show = useCallback(
    (newer: DossierOnPage) => {
      client.writeQuery<DossierPageQuery>({
        query: DossierPageDocument,
        variables: { code },
        data: { dossier: newer },
      });
    },
    [client, code],
  );

  useRefreshOnNews(dossier?.id, still, refresh);
  return { dossier, loading, error, refresh, peek, show };
}

/** Refreshes when the live line tells of this dossier or is there anew, and when the window is looked at again after a while. */
function useRefreshOnNews(id: string | undefined, still: boolean, refresh: () => Promise<void>): void {
  const owed = useRef(false);
  const ask = useCallback(() => {
    if (still) owed.current = true;
    else void refresh();
  }, [still, refresh]);

  useWorklistChangedSubscription({
    skip: id === undefined,
    ignoreResults: true,
    onData: ({ data }) => {
      if (data.data?.worklistChanged.dossierId === id) ask();
    },
  });

  useEffect(() => onLineOpen(ask), [ask]);

  useEffect(() => {
    if (still || !owed.current) return;
    owed.current = false;
    void refresh();
  }, [still, refresh]);

  useEffect(() => {
    let hiddenAt = 0;
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') hiddenAt = Date.now();
      else if (hiddenAt > 0 && Date.now() - hiddenAt > 60_000) ask();
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, [ask]);
}
