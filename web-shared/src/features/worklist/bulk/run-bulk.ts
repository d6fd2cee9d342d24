import type { ApolloClient } from '@apollo/client';
import { BulkDossiersDocument, type BulkDossiersMutation } from '@hcc/shared-schema/generated/hooks';
import { isOwnEarlierAttempt, type Sent } from '../../../session/link/earlier-attempt';
import { type Failure, failureOf, readFailure } from '../../../ui/text/graphql-error';
import type { DossierRow } from '../../listing/use-keyset-rows';

export type BulkAction = 'CLAIM' | 'ASSIGN' | 'ADVANCE';

export interface BulkRowResult {
  row: DossierRow;
  state: 'done' | 'skipped' | 'failed';
  failure?: Failure;
}

export interface BulkOrder {
  action: BulkAction;
  /** To whom, where they are assigned. */
  staffId?: string;
  /** Said on purpose, where the colleague is on leave. */
  evenIfAway?: boolean;
}

/** As many at once as still show that something moves: three hundred are a dozen requests. */
const AT_ONCE = 25;

/**
 * Some at a time, each dossier on its own: a refused one says why and keeps none of the others back. When the line drops
 * the rest is not even tried, so that nobody has to guess which of them arrived. `me`: the full name that events carry.
 */
export async function runBulk(
  client: ApolloClient,
  order: BulkOrder,
  rows: readonly DossierRow[],
  me: string,
  onProgress: (results: BulkRowResult[]) => void,
): Promise<BulkRowResult[]> {
  const possible = rows.filter((row) => row.availableActions.includes(order.action));
  const results = new Map<string, BulkRowResult>();
  for (const row of rows) if (!possible.includes(row)) results.set(row.id, { row, state: 'skipped' });
  let lineDown: Failure | undefined;
  for (let start = 0; start < possible.length; start += AT_ONCE) {
    const some = possible.slice(start, start + AT_ONCE);
    const outcome = lineDown ? failed(some, lineDown) : await runSome(client, order, some, me);
    for (const result of outcome) results.set(result.row.id, result);
    lineDown ??= outcome.find(({ failure }) => failure?.code === 'NETWORK' || failure?.code === 'UNAVAILABLE')?.failure;
    onProgress([...results.values()]);
  }
  return rows.flatMap((row) => results.get(row.id) ?? []);
}

async function runSome(
  client: ApolloClient,
  { action, staffId, evenIfAway }: BulkOrder,
  rows: readonly DossierRow[],
  me: string,
): Promise<BulkRowResult[]> {
  const sent: Sent = { times: 0 };
  const targets = rows.map(({ id, version }) => ({ id, expectedVersion: version }));
  try {
    const { data } = await client.mutate<BulkDossiersMutation>({
      mutation: BulkDossiersDocument,
      variables: { input: { action, targets, staffId, evenIfAway } },
      context: { sent },
    });
    const items = new Map(data?.bulkDossiers.items.map((item) => [item.id, item]));
    return rows.map((row) => {
      const item = items.get(row.id);
      if (item?.isDone) return { row, state: 'done' };
      const failure = item?.problem ? failureOf(item.problem) : undefined;
      const isDone = failure && isOwnEarlierAttempt(failure, sent, row.version, me);
      return isDone ? { row, state: 'done' } : { row, state: 'failed', failure };
    });
  } catch (error) {
    return failed(rows, readFailure(error));
  }
}

function failed(rows: readonly DossierRow[], failure: Failure): BulkRowResult[] {
  return rows.map((row) => ({ row, state: 'failed', failure }));
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
