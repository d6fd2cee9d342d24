import './targets.css';
import '../reporting/reporting.css';
import {
  type IndexProceduresQuery,
  useIndexProceduresQuery,
  useOfficesQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { Pager, readPage } from '../../ui/page/pager';
import { SimpleTable, type TableColumn, tableCsv } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { downloadCsv } from '../../ui/text/csv';
import { formatNumber } from '../../ui/text/number-format';
import { useCameFrom } from '../reporting/came-from';
import { proceduresAddress, SHOWN, type Shown } from '../reporting/procedures-address';
import { useAreaPath } from '../reporting/scope/use-area-path';

type Procedure = IndexProceduresQuery['indexProcedures'][number];

const PAGE = 50;
const IS_SHOWN: Record<Shown, (procedure: Procedure) => boolean> = {
  all: () => true,
  whole: ({ isWhole }) => isWhole,
  lacking: ({ isWhole }) => !isWhole,
  digitised: ({ hasSteps }) => hasSteps,
};

/** Exactly the procedures that a number counts, and what each of them does not say yet. */
export function IndexProceduresPage() {
  const { t } = useTranslation('targets');
  const { t: c } = useTranslation('common');
  const { office } = useStaff();
  const [params] = useSearchParams();
  const [page, setPage] = useState(1);
  const cameFrom = useCameFrom();
  const officeCode = params.get('officeCode');
  const areaCode = officeCode ? null : (params.get('areaCode') ?? office.areaCode);
  const show = SHOWN.find((each) => each === params.get('show')) ?? 'all';
  const area = useAreaPath(areaCode ?? office.areaCode).at(-1);
  const offices = useOfficesQuery({ variables: { search: officeCode ?? '', first: 5 }, skip: !officeCode });
  const { data, error, refetch } = useIndexProceduresQuery({
    variables: { areaCode, officeCode },
    fetchPolicy: 'cache-and-network',
  });
  const name = officeCode ? offices.data?.offices.find(({ code }) => code === officeCode)?.name : area?.name;
  const list = data?.indexProcedures;
  const rows = list?.filter(IS_SHOWN[show]) ?? [];
  const shownPage = readPage(String(page), rows.length, PAGE);
  usePageTitle(t('procedures.title'));
  const says = (key: 'hasDocuments' | 'hasLimit' | 'hasSteps'): TableColumn<Procedure> => ({
    key,
    header: t(`procedures.${key}`),
    csv: (row) => (row[key] ? 1 : 0),
    cell: (row) => (row[key] ? t('procedures.there') : <b className="rep-under">{t('procedures.missing')}</b>),
  });
  const columns: TableColumn<Procedure>[] = [
    { key: 'code', header: t('procedures.code'), rowHeader: true, csv: ({ code }) => code, cell: ({ code }) => code },
    { key: 'name', header: t('procedures.name'), csv: (row) => row.name, cell: (row) => row.name },
    { key: 'field', header: t('procedures.field'), csv: ({ field }) => field, cell: ({ field }) => field },
    says('hasDocuments'),
    says('hasLimit'),
    says('hasSteps'),
  ];
  return (
    <div className="targets rep">
      <header className="rep-head">
        <div>
          <Link className="rep-back no-print" to={cameFrom ?? '/targets?side=index'}>
            ← {t('procedures.back')}
          </Link>
          <h1>
            {t('procedures.title')}
            {list ? (
              <span className="rep-head__count"> {t('procedures.count', { shown: formatNumber(rows.length) })}</span>
            ) : null}
          </h1>
          <p className="muted">{name}</p>
        </div>
        <div className="rep-head__tools no-print">
          <Button disabled={rows.length === 0} onClick={() => downloadCsv('thu-tuc-duoc-dem', tableCsv(columns, rows))}>
            {c('action.exportCsv')}
          </Button>
        </div>
      </header>
      <nav className="targets__controls no-print" aria-label={t('procedures.show')}>
        {SHOWN.map((each) => (
          <Link
            key={each}
            className="button button--small"
            to={proceduresAddress({ areaCode, officeCode }, each)}
            aria-current={each === show ? 'page' : undefined}
          >
            {t(`procedures.shown.${each}`)} {list ? `(${formatNumber(list.filter(IS_SHOWN[each]).length)})` : null}
          </Link>
        ))}
      </nav>
      {error && !list ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!list && !error ? <Skeleton rows={10} shape="table" /> : null}
      {list && rows.length === 0 ? <Empty title={t('procedures.none')}>{t('procedures.noneHint')}</Empty> : null}
      {rows.length > 0 ? (
        <>
          <SimpleTable
            columns={columns}
            rows={rows.slice((shownPage - 1) * PAGE, shownPage * PAGE)}
            rowKey={({ code }) => code}
            caption={t('procedures.title')}
            hideCaption
          />
          <Pager label={t('procedures.pages')} page={shownPage} size={PAGE} total={rows.length} onChange={setPage} />
        </>
      ) : null}
    </div>
  );
}
