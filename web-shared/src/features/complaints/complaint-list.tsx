import {
  type ComplaintFilter,
  type ComplaintRowFragment,
  useComplaintsQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { useCaseColumns } from '../casework/case-columns';
import { ListFoot } from '../casework/list-foot';

const PAGE_ROWS = 50;

/** What the filter finds. */
export function ComplaintList({ filter }: { filter: ComplaintFilter }) {
  const { t } = useTranslation('complaints');
  const columns = useCaseColumns<ComplaintRowFragment>('/complaints', ({ kind, channel, declinedAt, appealedAt }) =>
    [t(`kinds.${kind}`), t(`channels.${channel}`), declinedAt && t('declined'), appealedAt && t('appealed')]
      .filter(Boolean)
      .join(' · '),
  );
  const { data, error, loading, fetchMore, refetch } = useComplaintsQuery({
    variables: { filter, first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} shape="table" />;
  }
  const { nodes, totalCount, pageInfo } = data.complaints;
  if (nodes.length === 0) return <Empty title={t(`empty.${filter.scope}`)}>{t('empty.hint')}</Empty>;
  const more = () => void fetchMore(pageAfter('complaints', data)).catch(() => undefined);
  return (
    <>
      <SimpleTable caption={t('caption')} hideCaption columns={columns} rows={nodes} rowKey={({ id }) => id} />
      <ListFoot
        shown={nodes.length}
        total={totalCount}
        busy={loading}
        onMore={pageInfo.hasNextPage ? more : undefined}
      />
    </>
  );
}
