import { useWaitingSubmissionsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { LineLink } from '../../../session/line-link';

/** Often enough for a desk that also serves who stands before it. */
const REFRESH_MS = 60_000;

/** From the empty form to what citizens sent in online, with how many wait. */
export function WaitingLink() {
  const { t } = useTranslation('receive');
  const { data } = useWaitingSubmissionsQuery({ fetchPolicy: 'cache-and-network', pollInterval: REFRESH_MS });
  const count = data?.onlineSubmissions.totalCount ?? 0;
  return <LineLink to="/online">{count > 0 ? t('onlineWaiting', { count }) : t('online')}</LineLink>;
}
