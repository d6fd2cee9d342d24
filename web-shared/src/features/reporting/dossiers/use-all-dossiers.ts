import { useApolloClient } from '@apollo/client/react';
import {
  SettlementDossiersDocument,
  type SettlementDossiersQuery,
  type SettlementDossiersQueryVariables,
} from '@hcc/shared-schema/generated/hooks';
import { useCallback } from 'react';
import { type AllRows, useAllPages } from '../../../ui/page/use-all-pages';

const PAGE = 200;

export type FigureDossier = SettlementDossiersQuery['settlementDossiers']['nodes'][number];

/** Reads the whole list behind a figure, for a file. */
export function useAllDossiers(limit?: number): {
  read: number | null;
  readAll: (variables: Omit<SettlementDossiersQueryVariables, 'first' | 'after'>) => Promise<AllRows<FigureDossier>>;
} {
  const client = useApolloClient();
  const { read, readAll } = useAllPages<FigureDossier>(limit);
  const readFigure = useCallback(
    (variables: Omit<SettlementDossiersQueryVariables, 'first' | 'after'>) =>
      readAll(async (after) => {
        const { data } = await client.query<SettlementDossiersQuery, SettlementDossiersQueryVariables>({
          query: SettlementDossiersDocument,
          variables: { ...variables, first: PAGE, after },
          fetchPolicy: 'no-cache',
        });
        return data?.settlementDossiers;
      }),
    [client, readAll],
  );
  return { read, readAll: readFigure };
}
