import '@hcc/web-shared/src/features/reporting/reporting.css';
import { useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { readableRows } from '@hcc/web-shared/src/features/reporting/figures/settlement-columns';
import { readSort, type SortKey, sortRows, writeSort } from '@hcc/web-shared/src/features/reporting/figures/sort-order';
import { useCentreCode } from '@hcc/web-shared/src/features/reporting/figures/use-centre-code';
import { worstFirst } from '@hcc/web-shared/src/features/reporting/figures/worst-first';
import { PeriodPicker } from '@hcc/web-shared/src/features/reporting/period/period-picker';
import { type Period, presetPeriod, readPeriod } from '@hcc/web-shared/src/features/reporting/period/report-period';
import { usePeriodName } from '@hcc/web-shared/src/features/reporting/period/use-period-name';
import { useRowName } from '@hcc/web-shared/src/features/reporting/use-row-name';
import { lazyPart } from '@hcc/web-shared/src/session/lazy-page';
import { ProofLine } from '@hcc/web-shared/src/session/proof-line';
import { useStaff } from '@hcc/web-shared/src/session/session-provider';
import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Empty, ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { withParams } from '@hcc/web-shared/src/ui/page/with-params';
import { downloadCsv, toCsv } from '@hcc/web-shared/src/ui/text/csv';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatDecimal } from '@hcc/web-shared/src/ui/text/number-format';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { COMMUNE_COLUMNS, CommuneTable } from './commune-table';
import { hasWards } from './has-wards';
import { useDueSoon } from './use-due-soon';

const PinnedFigures = lazyPart(
  () => import('@hcc/web-shared/src/features/figures/pinned-figures').then((m) => m.PinnedFigures),
  'figures',
);
const SORT_KEYS: SortKey[] = ['name', 'rate', ...COMMUNE_COLUMNS.map((column) => column.key)];

/** How the communes of a district are doing, the worst first. */
export function CommuneOverviewPage() {
  const { t } = useTranslation('communes');
  const { t: r } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const { office } = useStaff();
  const today = serverDay();
  const period = readPeriod(params) ?? presetPeriod('THIS_MONTH', today);
  const periodName = usePeriodName()(period);
  const scope = { ...period, areaCode: office.areaCode };
  const rowName = useRowName('AREA', office.areaCode, office.tier);
  const { data, error, refetch } = useSettlementReportQuery({
    variables: { ...scope, by: 'AREA' },
    fetchPolicy: 'cache-and-network',
  });
  const title = t(hasWards(office.areaName) ? 'titleWards' : 'title');
  usePageTitle(title);

  const report = data?.settlementReport;
  const centreCode = useCentreCode(scope, report !== undefined);
  const dueSoon = useDueSoon(office.areaCode);
  // What is due soon is so today; beside the figures of a month that is over it would mislead.
  const columns =
    period.from <= today && today <= period.to
      ? COMMUNE_COLUMNS
      : COMMUNE_COLUMNS.filter((column) => column.key !== 'dueSoon');
  const order = readSort(params.get('sort'), SORT_KEYS);
  const named = readableRows(report?.rows ?? [], 'AREA', office.areaCode).map((row) => ({
    ...row,
    name: rowName(row),
    dueSoon: dueSoon?.(row.key) ?? null,
  }));
  const rows = order ? sortRows(named, order) : worstFirst(named);
  const addressOf = ({ from, to }: Period) => `/overview?${new URLSearchParams({ from, to })}`;
  const exportTable = () =>
    downloadCsv(
      `cac-xa-${office.areaCode}-${period.from}-${period.to}`,
      toCsv(
        [r('rowHeading.AREA'), ...columns.map((column) => r(`figure.${column.key}`)), `${r('column.rate')} (%)`],
        rows.map((row) => [
          row.name,
          ...columns.map((column) => row[column.key]),
          row.rate === null ? null : formatDecimal(row.rate * 100),
        ]),
      ),
    );

  return (
    <AntdScope>
      <div className="rep rep--wide rep--upright">
        <header className="rep-head">
          <div>
            <h1>{title}</h1>
            <p className="rep-head__scope">
              <span>{office.areaName}</span>
              <span>{periodName}</span>
              {order ? null : <span className="muted">{t('worstFirst')}</span>}
              {report ? <span className="muted">{r('asOf', { when: formatDateTime(report.asOf) })}</span> : null}
            </p>
          </div>
          <div className="rep-head__tools no-print">
            <Button onClick={exportTable} disabled={rows.length === 0}>
              {c('action.exportCsv')}
            </Button>
            <Button onClick={() => window.print()}>{c('action.print')}</Button>
          </div>
        </header>
        <PeriodPicker
          period={period}
          today={today}
          addressOf={addressOf}
          onChoose={(chosen) => navigate(addressOf(chosen))}
        />
        {error && !report ? <ErrorNotice error={error} onRetry={() => refetch()} title={r('errorHint')} /> : null}
        {!report && !error ? <Skeleton rows={10} shape="table" /> : null}
        {report && rows.length === 0 ? <Empty title={t('empty')}>{r('emptyHint')}</Empty> : null}
        {report && rows.length > 0 ? (
          <CommuneTable
            caption={title}
            rows={rows}
            columns={columns}
            total={{ ...report.total, dueSoon: dueSoon?.() ?? null }}
            scope={scope}
            centreCode={centreCode}
            order={order}
            onSort={(next) => setParams((now) => withParams(now, { sort: writeSort(next) }))}
          />
        ) : null}
        <Suspense>
          <PinnedFigures />
        </Suspense>
        <ProofLine />
      </div>
    </AntdScope>
  );
}
