import { type AdviceRowFragment, type AdviceScope, useAdvicesQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { useCaseColumns } from '../casework/case-columns';
import { ListFoot } from '../casework/list-foot';

const PAGE_ROWS = 50;

/** Questions that my office asked, or that wait for its answer. */
export function QuestionList({ scope }: { scope: Exclude<AdviceScope, 'ALL'> }) {
  const { t } = useTranslation('advice');
  const columns = useCaseColumns<AdviceRowFragment>('/advice', ({ procedureCode, procedureName, field }) =>
    procedureCode ? `${procedureCode} ${procedureName ?? ''}` : field,
  );
  const { data, error, loading, fetchMore, refetch } = useAdvicesQuery({
    variables: { filter: { scope }, first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} shape="table" />;
  }
  const { nodes, totalCount, pageInfo } = data.advices;
  if (nodes.length === 0) return <Empty title={t(`empty.${scope}`)}>{t(`empty.${scope}Hint`)}</Empty>;
  const more = () => void fetchMore(pageAfter('advices', data));
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
