import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** What every list of parcels is asked again after something was done to one. */
export function useAfterDeed(): () => void {
  const client = useApolloClient();
  return useCallback(() => void client.refetchQueries({ include: 'active' }), [client]);
}
