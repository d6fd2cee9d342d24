import { useDeskSubmissionQuery } from '@hcc/shared-schema/generated/hooks';
import { useParams } from 'react-router';

/** The submission that the address names, as it stands now. */
export function useSubmission() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDeskSubmissionQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  return { submission: data?.deskSubmission, error, refetch };
}
