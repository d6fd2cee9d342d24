import {
  SentUpDocument,
  type SentUpQuery,
  type SentUpQueryVariables,
  WorklistDocument,
  type WorklistQuery,
  type WorklistQueryVariables,
  type WorklistView,
} from '@hcc/shared-schema/generated/hooks';
import type { KeysetSource } from '../listing/use-keyset-rows';

const PAGE_ROWS = 50;

/** What waits at my office under one saved view and one search. */
export function worklistSource(
  search: string,
  view: WorklistView,
  first = PAGE_ROWS,
): KeysetSource<WorklistQuery, WorklistQueryVariables> {
  return {
    document: WorklistDocument,
    variables: { search: search || null, view, first },
    read: (data) => data.worklist,
    write: (worklist) => ({ worklist }),
    // While a search is typed the last answer stays; another view is another question.
    keepWhileLoading: view,
  };
}

/** Received here, now at another office. */
export const sentUpSource: KeysetSource<SentUpQuery, SentUpQueryVariables> = {
  document: SentUpDocument,
  variables: { first: PAGE_ROWS },
  read: (data) => data.sentUp,
  write: (sentUp) => ({ sentUp }),
  keepWhileLoading: 'sent-up',
};
