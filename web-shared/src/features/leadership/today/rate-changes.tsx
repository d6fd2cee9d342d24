import { useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DirectLink } from '../../../session/direct-link';
import { useStaff } from '../../../session/session-provider';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatDecimal, formatRate } from '../../../ui/text/number-format';
import type { Day } from '../../../ui/text/vietnam-day';
import { useHere } from '../../reporting/came-from';
import { useCentreCode } from '../../reporting/figures/use-centre-code';
import { usePeriodName } from '../../reporting/period/use-period-name';
import { dossiersAddress, rowScope } from '../../reporting/report-address';
import { useRowName } from '../../reporting/use-row-name';
import { Answer } from '../answer';
import { LeadershipBlock } from '../leadership-block';
import { type Change, rateChanges, sameDays } from './rate-change';

const FEW = 5;

/** The areas whose rate fell and rose most, this month against the same days of last month and last year. */
export function RateChanges({ today, areaCode }: { today: Day; areaCode: string }) {
  const { t } = useTranslation('punctuality');
  const { t: r } = useTranslation('reporting');
  const { office } = useStaff();
  const here = useHere();
  const period = sameDays(today, 0);
  const [monthPeriod, yearPeriod] = [sameDays(today, 1), sameDays(today, 12)];
  const fetchPolicy = 'cache-and-network';
  const now = useSettlementReportQuery({ variables: { ...period, areaCode, by: 'AREA' }, fetchPolicy });
  const month = useSettlementReportQuery({ variables: { ...monthPeriod, areaCode, by: 'AREA' }, fetchPolicy });
  const year = useSettlementReportQuery({ variables: { ...yearPeriod, areaCode, by: 'AREA' }, fetchPolicy });
  const rowName = useRowName('AREA', areaCode, office.tier);
  const centreCode = useCentreCode({ ...period, areaCode }, true);
  const named = (rows: readonly { key: string; name: string; rate: number | null; settled: number }[]) =>
    rows.map((row) => ({ ...row, name: rowName(row) }));

  const rateCell = (name: string, rate: number | null, row: Change, of: typeof period) => {
    if (rate === null) return '—';
    if (row.key === areaCode && !centreCode) return formatRate(rate);
    const to = dossiersAddress(rowScope({ ...of, areaCode }, 'AREA', row, centreCode), 'SETTLED');
    return (
      <Link to={to} state={here} aria-label={`${row.name}, ${name}: ${formatRate(rate)}`}>
        {formatRate(rate)}
      </Link>
    );
  };
  const columns: TableColumn<Change>[] = [
    { key: 'name', header: r('rowHeading.AREA'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'now',
      header: t('today.now'),
      numeric: true,
      cell: (row) => rateCell(t('today.now'), row.now, row, period),
    },
    {
      key: 'month',
      header: t('today.month'),
      numeric: true,
      cell: (row) => rateCell(t('today.month'), row.month, row, monthPeriod),
    },
    {
      key: 'year',
      header: t('today.year'),
      numeric: true,
      cell: (row) => rateCell(t('today.year'), row.year, row, yearPeriod),
    },
    {
      key: 'by',
      header: t('today.difference'),
      numeric: true,
      cell: ({ by }) => t('today.points', { sign: by > 0 ? '+' : '', value: formatDecimal(by * 100) }),
    },
    {
      key: 'direct',
      header: t('today.direct'),
      cell: (row) => (
        <DirectLink
          about={{
            subject: 'FIGURE',
            label: t('today.directRate', { name: row.name, rate: formatRate(row.now) }),
            address: dossiersAddress(rowScope({ ...period, areaCode }, 'AREA', row, centreCode), 'LATE'),
          }}
          words={t('today.direct')}
          ariaLabel={t('today.directAbout', { name: row.name })}
        />
      ),
    },
  ];
  const table = (title: string, rows: Change[]) => (
    <div>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className="muted">{t('today.none')}</p>
      ) : (
        <SimpleTable columns={columns} rows={rows} rowKey={({ key }) => key} caption={title} hideCaption />
      )}
    </div>
  );
  return (
    <LeadershipBlock
      title={t('today.changes')}
      hint={t('today.changesHint', { period: usePeriodName()(period) })}
      className="today-changes"
    >
      <Answer of={now} rows={5}>
        {({ settlementReport }) => {
          const changes = rateChanges(
            named(settlementReport.rows),
            month.data?.settlementReport.rows ?? [],
            year.data?.settlementReport.rows ?? [],
          );
          return (
            <>
              {table(t('today.worse'), changes.filter(({ by }) => by < 0).slice(0, FEW))}
              {table(
                t('today.better'),
                changes
                  .filter(({ by }) => by > 0)
                  .slice(-FEW)
                  .reverse(),
              )}
            </>
          );
        }}
      </Answer>
    </LeadershipBlock>
  );
}
