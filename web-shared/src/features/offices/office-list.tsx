import {
  type ManagedOfficeFilter,
  type ManagedOfficesQuery,
  useManagedOfficesQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AntdScope } from '../../ui/form/antd-scope';
import { SelectField } from '../../ui/form/field';
import { useDebounced } from '../../ui/form/use-debounced';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { Pager, readPage } from '../../ui/page/pager';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { officeAddress } from './office-addresses';
import { OfficeFilters } from './office-filters';

type Found = ManagedOfficesQuery['managedOffices'];
type Row = Found['nodes'][number];

const SIZE = 25;

/** Every office that one administers, or those that were closed. */
export function OfficeList() {
  const { t } = useTranslation('offices');
  const [filter, setFilter] = useState<ManagedOfficeFilter>({});
  const [page, setPage] = useState(1);
  const asked = useDebounced(filter, 250);
  const { data, previousData, error, refetch } = useManagedOfficesQuery({
    variables: { filter: asked, first: SIZE, offset: (page - 1) * SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.managedOffices;
  const choose = (change: ManagedOfficeFilter) => {
    setFilter({ ...filter, ...change });
    setPage(1);
  };
  if (error && !found) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <AntdScope>
      <OfficeFilters filter={filter} onChoose={choose}>
        <SelectField
          label={t('filter.state')}
          value={filter.closed ? 'closed' : 'open'}
          onChange={({ target }) => choose({ closed: target.value === 'closed' || null })}
        >
          <option value="open">{t('filter.open')}</option>
          <option value="closed">{t('filter.closed')}</option>
        </SelectField>
      </OfficeFilters>
      {found ? (
        <>
          <Rows found={found} closed={filter.closed ?? false} />
          <Pager
            label={t('pages')}
            page={readPage(String(page), found.totalCount, SIZE)}
            size={SIZE}
            total={found.totalCount}
            onChange={setPage}
          />
        </>
      ) : (
        <Skeleton rows={8} shape="table" />
      )}
    </AntdScope>
  );
}

function Rows({ found, closed }: { found: Found; closed: boolean }) {
  const { t } = useTranslation('offices');
  if (found.totalCount === 0) {
    return (
      <Empty title={t(closed ? 'list.noneClosed' : 'list.none')}>
        {t(closed ? 'list.noneClosedText' : 'list.noneText')}
      </Empty>
    );
  }
  const name: TableColumn<Row> = {
    key: 'name',
    header: t('list.name'),
    rowHeader: true,
    cell: ({ office }) => (
      <>
        <Link to={officeAddress(office.id)}>{office.name}</Link>
        <p className="offices__second">
          {office.code} · {office.areaName}
        </p>
      </>
    ),
  };
  const ended: TableColumn<Row>[] = [
    { key: 'until', header: t('list.until'), cell: ({ validTo }) => formatDate(validTo) },
    {
      key: 'successor',
      header: t('list.successor'),
      cell: ({ successor }) => (successor ? <Link to={officeAddress(successor.id)}>{successor.name}</Link> : null),
    },
  ];
  const working: TableColumn<Row>[] = [
    { key: 'address', header: t('list.address'), cell: ({ office }) => office.address ?? t('missing') },
    { key: 'phone', header: t('list.phone'), width: '130px', cell: ({ office }) => office.phone ?? t('missing') },
    {
      key: 'counters',
      header: t('list.counters'),
      numeric: true,
      width: '80px',
      cell: ({ office, counters }) => (office.kind === 'CENTRE' ? formatNumber(counters) : '—'),
    },
    { key: 'people', header: t('list.people'), numeric: true, width: '80px', cell: (row) => formatNumber(row.people) },
  ];
  return (
    <SimpleTable
      columns={[name, ...(closed ? ended : working)]}
      rows={found.nodes}
      rowKey={({ office }) => office.id}
      caption={t('list.caption', { count: found.totalCount, total: formatNumber(found.totalCount) })}
    />
  );
}
