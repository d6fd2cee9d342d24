import { useApolloClient } from '@apollo/client/react';
import {
  SettlementDossiersDocument,
  type SettlementDossiersQuery,
  type SettlementDossiersQueryVariables,
} from '@hcc/shared-schema/generated/hooks';
import { useCallback, useState } from 'react';

const PAGE = 200;
/** A file longer than this no spreadsheet on a desk PC opens gladly; who exports is told where it stopped. */
const EXPORT_LIMIT = 20_000;

export type FigureDossier = SettlementDossiersQuery['settlementDossiers']['nodes'][number];

interface AllDossiers {
  rows: FigureDossier[];
  /** As many as the figure counts; more than the rows where the list is too long for a file. */
  total: number;
}

/** Reads the whole list behind a figure, page by page, for a file; `read` counts how far it has come. */
export function useAllDossiers(limit = EXPORT_LIMIT): {
  read: number | null;
  readAll: (variables: Omit<SettlementDossiersQueryVariables, 'first' | 'after'>) => Promise<AllDossiers>;
} {
  const client = useApolloClient();
  const [read, setRead] = useState<number | null>(null);
  const readAll = useCallback(
    async (variables: Omit<SettlementDossiersQueryVariables, 'first' | 'after'>) => {
      const rows: FigureDossier[] = [];
      let total = 0;
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
          rows.push(...(page?.nodes ?? []));
          total = page?.totalCount ?? total;
          after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          setRead(rows.length);
        } while (after && rows.length < limit);
        return { rows, total };
      } finally {
        setRead(null);
      }
    },
    [client, limit],
  );
  return { read, readAll };
}
