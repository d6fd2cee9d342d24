import { useApolloClient } from '@apollo/client/react';
import { DossierFilesDocument, type DossierFilesQuery } from '@hcc/shared-schema/generated/hooks';
import { useCallback } from 'react';
import { readFailure } from '../../ui/text/graphql-error';

/** So often somebody else may come in between before the person is told. */
const TRIES = 5;

/**
 * Sends a command about files for the dossier's present version: a paper more or less changes nothing that others
 * decide on, so where somebody came in between it is sent again for what the dossier is now.
 */
export function useOnLatest(code: string): (send: (expectedVersion: number) => Promise<unknown>) => Promise<void> {
  const client = useApolloClient();
  return useCallback(
    async (send) => {
      for (let tries = 1; ; tries++) {
        const { data } = await client.query<DossierFilesQuery>({
          query: DossierFilesDocument,
          variables: { code },
          fetchPolicy: 'network-only',
        });
        if (!data) throw new Error('DossierFiles answered without data');
        try {
          await send(data.dossier.version);
          return;
        } catch (error) {
          if (tries >= TRIES || readFailure(error).code !== 'CONFLICT') throw error;
        }
      }
    },
    [client, code],
  );
}
