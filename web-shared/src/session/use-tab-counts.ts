import { useWorklistCountsQuery, type WorklistCountsQuery } from '@hcc/shared-schema/generated/hooks';
import { useSession } from './session-provider';

/** A safety net under the live line: a desk whose line is down still sees its numbers move. */
const POLL_MS = 120_000;

export function useTabCounts(): Partial<WorklistCountsQuery['worklistCounts']> {
  const { can } = useSession();
  const { data } = useWorklistCountsQuery({
    skip: !can('dossier:advance'),
    fetchPolicy: 'cache-and-network',
    pollInterval: POLL_MS,
  });
  return data?.worklistCounts ?? {};
}
