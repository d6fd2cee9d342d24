import { type ManagedOfficeFilter, useOfficeLoadsQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AntdScope } from '../../../ui/form/antd-scope';
import { useDebounced } from '../../../ui/form/use-debounced';
import { Empty, ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { Pager, readPage } from '../../../ui/page/pager';
import { SimpleTable } from '../../../ui/page/simple-table';
import { formatNumber } from '../../../ui/text/number-format';
import { readMonth } from '../office-addresses';
import { OfficeFilters } from '../office-filters';
import { useLoadColumns } from './load-columns';
import { MonthInAddress } from './month-in-address';

const SIZE = 50;

/** People against load, office by office, the most strained first. */
export function OfficeLoadTable() {
  const { t } = useTranslation('offices');
  const [params] = useSearchParams();
  const month = readMonth(params);
  const [filter, setFilter] = useState<ManagedOfficeFilter>({});
  const [page, setPage] = useState(1);
  const asked = useDebounced(filter, 250);
  const { data, previousData, error, refetch } = useOfficeLoadsQuery({
    variables: { month, filter: asked, first: SIZE, offset: (page - 1) * SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.officeLoads;
  const columns = useLoadColumns(month);
  if (error && !found) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <AntdScope>
      <OfficeFilters
        filter={filter}
        onChoose={(change) => {
          setFilter({ ...filter, ...change });
          setPage(1);
        }}
      >
        <MonthInAddress month={month} />
      </OfficeFilters>
      <p className="muted">{t('load.explained')}</p>
      {found ? null : <Skeleton rows={8} shape="table" />}
      {found?.totalCount === 0 ? <Empty title={t('list.none')}>{t('list.noneText')}</Empty> : null}
      {found && found.totalCount > 0 ? (
        <>
          <SimpleTable
            columns={columns}
            rows={found.nodes}
            rowKey={({ office }) => office.id}
            caption={t('load.caption', { count: found.totalCount, total: formatNumber(found.totalCount) })}
            exportName={`nhan-luc-${month}`}
          />
          <Pager
            label={t('pages')}
            page={readPage(String(page), found.totalCount, SIZE)}
            size={SIZE}
            total={found.totalCount}
            onChange={setPage}
          />
        </>
      ) : null}
    </AntdScope>
  );
}
