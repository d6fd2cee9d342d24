import './reporting.css';
import { useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { AntdScope } from '../../ui/antd-scope';
import { Button } from '../../ui/button';
import { downloadCsv, toCsv } from '../../ui/csv';
import { formatDateTime, serverDay } from '../../ui/date-format';
import { formatDecimal } from '../../ui/number-format';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page-state';
import { usePageTitle } from '../../ui/use-page-title';
import { COMMUNE_COLUMNS, CommuneTable } from './commune-table';
import { hasWards } from './has-wards';
import { PeriodPicker } from './period-picker';
import { type Period, presetPeriod, readPeriod } from './report-period';
import { readableRows } from './settlement-columns';
import { readSort, type SortKey, sortRows, writeSort } from './sort-order';
import { useCentreCode } from './use-centre-code';
import { useDueSoon } from './use-due-soon';
import { usePeriodName } from './use-period-name';
import { useRowName } from './use-row-name';
import { worstFirst } from './worst-first';

const SORT_KEYS: SortKey[] = ['name', 'rate', ...COMMUNE_COLUMNS.map((column) => column.key)];

/** How the communes of a district are doing, the worst first. */
export function CommuneOverviewPage() {
  const { t } = useTranslation('reporting');
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
  const title = t(hasWards(office.areaName) ? 'overview.titleWards' : 'overview.title');
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
        [t('rowHeading.AREA'), ...columns.map((column) => t(`figure.${column.key}`)), `${t('column.rate')} (%)`],
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
              {order ? null : <span className="muted">{t('overview.worstFirst')}</span>}
              {report ? <span className="muted">{t('asOf', { when: formatDateTime(report.asOf) })}</span> : null}
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
        {error && !report ? <ErrorNotice error={error} onRetry={() => refetch()} title={t('errorHint')} /> : null}
        {!report && !error ? <Skeleton rows={10} shape="table" /> : null}
        {report && rows.length === 0 ? <Empty title={t('overview.empty')}>{t('emptyHint')}</Empty> : null}
        {report && rows.length > 0 ? (
          <CommuneTable
            caption={title}
            rows={rows}
            columns={columns}
            total={{ ...report.total, dueSoon: dueSoon?.() ?? null }}
            scope={scope}
            centreCode={centreCode}
            order={order}
            onSort={(next) =>
              setParams((now) => {
                now.set('sort', writeSort(next));
                return now;
              })
            }
          />
        ) : null}
      </div>
    </AntdScope>
  );
}
