import { useApolloClient } from '@apollo/client/react';
import {
  SettlementDossiersDocument,
  type SettlementDossiersQuery,
  type SettlementDossiersQueryVariables,
} from '@hcc/shared-schema/generated/hooks';
import { useCallback, useState } from 'react';

const PAGE = 200;
/** A list longer than this is read in the report, not in a spreadsheet on a slow line. */
export const EXPORT_LIMIT = 5000;

export type FigureDossier = SettlementDossiersQuery['settlementDossiers']['nodes'][number];

/** Reads the whole list behind a figure, page by page, for a file; `read` counts how far it has come. */
export function useAllDossiers(): {
  read: number | null;
  readAll: (variables: Omit<SettlementDossiersQueryVariables, 'first' | 'after'>) => Promise<FigureDossier[]>;
} {
  const client = useApolloClient();
  const [read, setRead] = useState<number | null>(null);
  const readAll = useCallback(
    async (variables: Omit<SettlementDossiersQueryVariables, 'first' | 'after'>) => {
      const all: FigureDossier[] = [];
      let after: string | null = null;
      setRead(0);
      try {
        do {
          const answer: { data?: SettlementDossiersQuery } = await client.query<
            SettlementDossiersQuery,
            SettlementDossiersQueryVariables
          >({
            query: SettlementDossiersDocument,
            variables: { ...variables, first: PAGE, after },
            fetchPolicy: 'no-cache',
          });
          const page = answer.data?.settlementDossiers;
          all.push(...(page?.nodes ?? []));
          after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          setRead(all.length);
        } while (after && all.length < EXPORT_LIMIT);
        return all;
      } finally {
        setRead(null);
      }
    },
    [client],
  );
  return { read, readAll };
}
