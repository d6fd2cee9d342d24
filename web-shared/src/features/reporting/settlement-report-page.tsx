import './reporting.css';
import { useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ProofLine } from '../../session/proof-line';
import { useSession } from '../../session/session-provider';
import { AntdScope } from '../../ui/form/antd-scope';
import { Button } from '../../ui/form/button';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { Pager, readPage } from '../../ui/page/pager';
import { usePageTitle } from '../../ui/page/use-page-title';
import { withParams } from '../../ui/page/with-params';
import { downloadCsv } from '../../ui/text/csv';
import { formatDateTime } from '../../ui/text/date-format';
import { matchesText } from '../../ui/text/plain-text';
import { BalanceLine } from './balance-line';
import { FIGURE_COLUMNS, isBlank, readableRows } from './figures/settlement-columns';
import { SettlementTable } from './figures/settlement-table';
import { readSort, type SortKey, sortRows, writeSort } from './figures/sort-order';
import { useCentreCode } from './figures/use-centre-code';
import { paperPageAddress } from './papers/paper-address';
import { usePeriodName } from './period/use-period-name';
import { paperAddress, reportAddress } from './report-address';
import { ReportControls } from './report-controls';
import { AreaBreadcrumb } from './scope/area-breadcrumb';
import { StructureSwitch } from './scope/structure-switch';
import { useReportScope } from './scope/use-report-scope';
import { settlementCsv } from './settlement-csv';
import { usePrinting } from './use-printing';
import { useRowName } from './use-row-name';

const SORT_KEYS: SortKey[] = ['name', 'rate', ...FIGURE_COLUMNS.map((column) => column.key)];
/** From here on a table is easier to search than to read. */
const MANY_ROWS = 12;
/** A province has hundreds of offices; drawn all at once they make a weak PC stutter. */
const PAGE = 100;

/** Report 06a: what came in, what was settled and in time, what is open; any figure opens its dossiers. */
export function SettlementReportPage() {
  const { t } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const { can } = useSession();
  const at = useReportScope();
  const { scope, by, tier, leaves, period, params } = at;
  const [, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const periodName = usePeriodName()(period);
  const rowName = useRowName(by, scope.areaCode, tier);
  const { data, error, refetch } = useSettlementReportQuery({
    variables: { ...scope, by },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(t('title'));

  const report = data?.settlementReport;
  // What is no more is in no list of areas, so its code stands for its name; the report knows it.
  const areaName = (at.areaName === scope.areaCode && report?.areaName) || at.areaName;
  const path = at.path.map((area) => (area.code === scope.areaCode ? { ...area, name: areaName } : area));
  const ownDesk = report?.rows.find((row) => by === 'AREA' && row.key === scope.areaCode && !isBlank(row));
  const centreCode = useCentreCode(scope, ownDesk !== undefined);
  const rows = readableRows(report?.rows ?? [], by, scope.areaCode).map((row) => ({ ...row, name: rowName(row) }));
  const order = readSort(params.get('sort'), SORT_KEYS);
  const shown = sortRows(
    rows.filter((row) => matchesText(`${row.key} ${row.name}`, wanted)),
    order,
  );
  const printing = usePrinting();
  const page = readPage(params.get('page'), shown.length, PAGE);
  const drawn = printing ? shown : shown.slice((page - 1) * PAGE, page * PAGE);
  const set = (name: 'sort' | 'page', value: string) =>
    setParams((now) => withParams(now, { page: null, [name]: value }));
  const then = scope.structure === 'THEN' ? `, ${t('structure.isThen')}` : '';
  const caption = `${t('table')}: ${areaName}, ${periodName}${then}`;

  const exportTable = () => {
    if (!report) return;
    const csv = settlementCsv(shown, report.total, {
      rowCode: t('rowCode'),
      rowHeading: t(`rowHeading.${by}`),
      group: (key) => t(`group.${key}`),
      column: (key) => t(`column.${key}`),
      rate: t('column.rate'),
      total: t('total'),
    });
    downloadCsv(`06a-${scope.areaCode}-${period.from}-${period.to}${then ? '-don-vi-khi-do' : ''}`, csv);
  };

  return (
    <AntdScope>
      <div className="rep rep--wide">
        <header className="rep-head">
          <div>
            <h1>{t('title')}</h1>
            <div className="rep-head__scope">
              <AreaBreadcrumb path={path} addressOf={(areaCode) => reportAddress({ ...scope, areaCode }, by)} />
              <span>{`${periodName}${then}`}</span>
              {report ? <span className="muted">{t('asOf', { when: formatDateTime(report.asOf) })}</span> : null}
            </div>
          </div>
          <div className="rep-head__tools no-print">
            <Link className="button button--quiet" to={`/reports/reasons?from=${period.from}&to=${period.to}`}>
              {t('reasons.open')}
            </Link>
            <Button onClick={exportTable} disabled={shown.length === 0}>
              {c('action.exportCsv')}
            </Button>
            <a className="button" href={paperAddress(scope, by, 'xlsx')}>
              XLSX
            </a>
            <a className="button" href={paperAddress(scope, by, 'pdf')} target="_blank" rel="noreferrer">
              PDF
            </a>
            {can('report:issue') ? (
              <Link className="button" to={paperPageAddress({ kind: 'SETTLEMENT', by, scope })}>
                {t('issue')}
              </Link>
            ) : null}
            <Button onClick={() => window.print()}>{c('action.print')}</Button>
          </div>
        </header>
        <ReportControls at={at}>
          {rows.length > MANY_ROWS ? (
            <input
              className="input rep-search"
              type="search"
              value={search}
              placeholder={t('filterRows')}
              aria-label={t('filterRows')}
              onChange={(event) => setSearch(event.target.value)}
            />
          ) : null}
        </ReportControls>
        {error && !report ? <ErrorNotice error={error} onRetry={() => refetch()} title={t('errorHint')} /> : null}
        {!report && !error ? <Skeleton rows={9} shape="table" /> : null}
        {report && isBlank(report.total) ? <Empty title={t('empty')}>{t('emptyHint')}</Empty> : null}
        {report && !isBlank(report.total) ? (
          <>
            <BalanceLine total={report.total} />
            {report.unitsChangedOn ? (
              <StructureSwitch
                {...{ scope, by }}
                changedOn={report.unitsChangedOn}
                total={report.total}
                addressOf={(structure) => reportAddress({ ...scope, structure }, by)}
              />
            ) : null}
            {shown.length === 0 ? <Empty title={t('noRowMatches', { search: wanted })} /> : null}
            {shown.length > 0 ? (
              <SettlementTable
                // Another page begins at its top.
                key={page}
                rows={drawn}
                total={report.total}
                {...{ by, scope, leaves, centreCode, caption, order }}
                onSort={(next) => set('sort', writeSort(next))}
              />
            ) : null}
            {shown.length > PAGE ? (
              <div className="rep-more no-print">
                <span className="muted" role="status">
                  {t('rowsShown', {
                    from: (page - 1) * PAGE + 1,
                    to: (page - 1) * PAGE + drawn.length,
                    total: shown.length,
                  })}
                </span>
                <Pager
                  label={t('pages')}
                  page={page}
                  size={PAGE}
                  total={shown.length}
                  onChange={(next) => set('page', String(next))}
                />
              </div>
            ) : null}
          </>
        ) : null}
        {report ? <ProofLine /> : null}
      </div>
    </AntdScope>
  );
}
