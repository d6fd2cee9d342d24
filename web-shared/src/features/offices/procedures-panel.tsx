import { type OfficeProceduresQuery, useOfficeProceduresQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AntdScope } from '../../ui/form/antd-scope';
import { TextField } from '../../ui/form/field';
import { useDebounced } from '../../ui/form/use-debounced';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { Pager, readPage } from '../../ui/page/pager';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatNumber } from '../../ui/text/number-format';

type Row = OfficeProceduresQuery['officeProcedures']['nodes'][number];

const SIZE = 25;

/** What an office receives, and of which procedures it does a step. */
export function ProceduresPanel({ officeId }: { officeId: string }) {
  const { t } = useTranslation('offices');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const asked = useDebounced(search, 250);
  const { data, previousData, error, refetch } = useOfficeProceduresQuery({
    variables: { id: officeId, search: asked, first: SIZE, offset: (page - 1) * SIZE },
  });
  const found = (data ?? previousData)?.officeProcedures;
  const columns: TableColumn<Row>[] = [
    {
      key: 'name',
      header: t('procedures.name'),
      rowHeader: true,
      cell: ({ code, name }) => (
        <>
          <span className="offices__code">{code}</span> {name}
        </>
      ),
    },
    { key: 'field', header: t('procedures.field'), width: '20%', cell: ({ field }) => field },
    {
      key: 'does',
      header: t('procedures.does'),
      width: '32%',
      cell: ({ isReceived, steps }) => [...(isReceived ? [t('procedures.receives')] : []), ...steps].join(' · '),
    },
  ];
  if (error && !found) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <AntdScope>
      <search className="offices__filters">
        <TextField
          label={t('procedures.search')}
          type="search"
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
            setPage(1);
          }}
        />
      </search>
      {found ? null : <Skeleton rows={8} shape="table" />}
      {found?.totalCount === 0 ? <Empty title={t('procedures.none')}>{t('procedures.noneText')}</Empty> : null}
      {found && found.totalCount > 0 ? (
        <>
          <SimpleTable
            columns={columns}
            rows={found.nodes}
            rowKey={({ code }) => code}
            caption={t('procedures.caption', { count: found.totalCount, total: formatNumber(found.totalCount) })}
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
