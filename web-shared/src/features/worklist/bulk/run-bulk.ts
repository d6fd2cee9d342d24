import type { ApolloClient, DocumentNode } from '@apollo/client';
import { AdvanceDossierDocument, ClaimDossierDocument } from '@hcc/shared-schema/generated/hooks';
import { type Sent, wasDoneByEarlierAttempt } from '../../../session/link/earlier-attempt';
import { type Failure, readFailure } from '../../../ui/text/graphql-error';
import type { DossierRow } from '../../listing/use-keyset-rows';

export type BulkAction = 'CLAIM' | 'ADVANCE';

export interface BulkRowResult {
  row: DossierRow;
  state: 'done' | 'skipped' | 'failed';
  failure?: Failure;
}

const documents: Record<BulkAction, DocumentNode> = { CLAIM: ClaimDossierDocument, ADVANCE: AdvanceDossierDocument };

/**
 * One after the other, each on its own: a refused row says why and keeps none of the others back. When the line drops
 * the rest is not even tried, so that nobody has to guess which of them arrived. `me`: the full name that events carry.
 */
export async function runBulk(
  client: ApolloClient,
  action: BulkAction,
  rows: readonly DossierRow[],
  me: string,
  onProgress: (results: BulkRowResult[]) => void,
): Promise<BulkRowResult[]> {
  const results: BulkRowResult[] = [];
  let lineDown: Failure | undefined;
  for (const row of rows) {
    if (!row.availableActions.includes(action)) results.push({ row, state: 'skipped' });
    else if (lineDown) results.push({ row, state: 'failed', failure: lineDown });
    else {
      const sent: Sent = { times: 0 };
      try {
        await client.mutate({
          mutation: documents[action],
          variables: { id: row.id, expectedVersion: row.version },
          context: { sent },
        });
        results.push({ row, state: 'done' });
      } catch (error) {
        const failure = readFailure(error);
        if (failure.code === 'NETWORK' || failure.code === 'UNAVAILABLE') lineDown = failure;
        if (wasDoneByEarlierAttempt(error, sent, row.version, me)) results.push({ row, state: 'done' });
        else results.push({ row, state: 'failed', failure });
      }
    }
    onProgress([...results]);
  }
  return results;
}

/** How many of the rows an ADVANCE would approve, and how many it would only move on. */
export function bulkShape(rows: readonly DossierRow[], action: BulkAction) {
  const possible = rows.filter((row) => row.availableActions.includes(action));
  const approve = possible.filter((row) => row.currentStep?.kind === 'APPROVE').length;
  return {
    possible: possible.length,
    approve,
    advance: possible.length - approve,
    skipped: rows.length - possible.length,
  };
}
