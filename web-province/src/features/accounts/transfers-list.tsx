import { useTransfersQuery } from '@hcc/shared-schema/generated/hooks';
import { Empty, ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { useTranslation } from 'react-i18next';
import { TransferTable } from './transfer-table';

/** All transfers of the province, the latest first. */
export function TransfersList() {
  const { t } = useTranslation('accounts');
  const { data, error, refetch } = useTransfersQuery({ fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} shape="table" />;
  if (data.transfers.length === 0) return <Empty title={t('transfer.none')}>{t('transfer.noneText')}</Empty>;
  return <TransferTable transfers={data.transfers} onChange={() => void refetch()} />;
}
