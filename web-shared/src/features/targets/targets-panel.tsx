import { useTargetOutlooksQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate, formatDateTime, formatMonthShort } from '../../ui/text/date-format';
import { formatDecimal, formatNumber, formatPercent } from '../../ui/text/number-format';
import { monthEnd, serverDay } from '../../ui/text/vietnam-day';
import { addressesOf, isTooLate, type Outlooks, shareOf, type Target } from './target-words';

/** Each target: where it stands, how fast it moves, and the day on which it will be met at this pace. */
export function TargetsPanel() {
  const { t, i18n } = useTranslation('targets');
  const { data, error, refetch } = useTargetOutlooksQuery({ fetchPolicy: 'cache-and-network' });
  const today = serverDay();
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} shape="table" />;
  const outlooks = data.targetOutlooks;
  if (outlooks.targets.length === 0) return <Empty title={t('none')}>{t('noneHint')}</Empty>;
  const nameOf = ({ name, nameEn }: Target) => (i18n.language === 'en' && nameEn) || name;
  const columns: TableColumn<Target>[] = [
    {
      key: 'name',
      header: t('target'),
      rowHeader: true,
      width: '27%',
      csv: nameOf,
      cell: (target) => (
        <>
          {nameOf(target)}
          <div className="muted targets__note">
            {target.tier ? `${t(`tier.${target.tier}`)}. ` : ''}
            {target.note}
          </div>
        </>
      ),
    },
    {
      key: 'percent',
      header: t('aim'),
      numeric: true,
      csv: ({ percent }) => percent,
      cell: ({ percent, dueOn }) => (
        <>
          {formatPercent(percent)}
          <div className="muted">{dueOn ? t('by', { day: formatDate(dueOn) }) : t('always')}</div>
        </>
      ),
    },
    {
      key: 'measured',
      header: t('present'),
      width: '19%',
      csv: ({ measured }) => measured,
      cell: (target) => <Present target={target} outlooks={outlooks} />,
    },
    {
      key: 'distance',
      header: t('distance'),
      numeric: true,
      csv: ({ distance }) => distance,
      cell: ({ distance }) => (distance === null ? '' : t('points', { points: formatDecimal(distance) })),
    },
    {
      key: 'pace',
      header: t('pace'),
      numeric: true,
      title: t('paceMeans'),
      csv: ({ pacePerMonth }) => pacePerMonth,
      cell: ({ pacePerMonth }) => (pacePerMonth === null ? '' : <Pace points={pacePerMonth} />),
    },
    {
      key: 'metOn',
      header: t('metOn'),
      width: '17%',
      csv: ({ outlook, metOn }) => metOn ?? t(`outlook.${outlook}`),
      cell: (target) => <Met target={target} today={today} />,
    },
  ];
  return (
    <>
      <p className="muted">
        {t('period', { from: formatDate(outlooks.from), to: formatDate(outlooks.to), area: outlooks.areaName })} {t('paceMeans')}
      </p>
      <SimpleTable
        columns={columns}
        rows={outlooks.targets}
        rowKey={({ code }) => code}
        caption={t('title')}
        hideCaption
        exportName="chi-tieu"
      />
      <h2>{t('months.title')}</h2>
      <p className="muted">{t('months.hint')}</p>
      {outlooks.targets
        .filter(({ months }) => months.length > 0)
        .map((target) => (
          <details key={target.code} className="panel targets__months">
            <summary>{nameOf(target)}</summary>
            <Months target={target} outlooks={outlooks} />
          </details>
        ))}
    </>
  );
}

/** The share as a bar against its target, with the two numbers that it is made of. */
function Present({ target, outlooks }: { target: Target; outlooks: Outlooks }) {
  const { t } = useTranslation('targets');
  const { measured, percent, counted, total, countedAt, measure } = target;
  if (target.outlook === 'NO_DATA') return <span className="muted">{t(`later.${measure}` as 'later.SATISFIED')}</span>;
  if (measured === null || counted === null || total === null) return <span className="muted">{t('nothingCounted')}</span>;
  const to = addressesOf(target, outlooks);
  return (
    <>
      <strong>{formatPercent(measured)}</strong>{' '}
      <span className="targets__numbers">
        {to && counted > 0 ? <Link to={to.counted}>{formatNumber(counted)}</Link> : formatNumber(counted)} /{' '}
        {to && total > 0 ? <Link to={to.total}>{formatNumber(total)}</Link> : formatNumber(total)}
      </span>
      <span className="targets__bar" aria-hidden="true">
        <span className={measured >= percent ? 'targets__fill' : 'targets__fill targets__fill--behind'} style={{ width: `${measured}%` }} />
        <span className="targets__aim" style={{ left: `${percent}%` }} />
      </span>
      {countedAt ? <span className="muted">{t('asOf', { when: formatDateTime(countedAt) })}</span> : null}
    </>
  );
}

function Pace({ points }: { points: number }) {
  const { t } = useTranslation('targets');
  const sign = points > 0 ? '▲ +' : points < 0 ? '▼ ' : '';
  return <span className="targets__pace">{t('perMonth', { points: `${sign}${formatDecimal(points, 2).replace('-', '−')}` })}</span>;
}

function Met({ target, today }: { target: Target; today: string }) {
  const { t } = useTranslation('targets');
  const { outlook, metOn, dueOn } = target;
  const late = isTooLate(target, today);
  if (outlook !== 'BY_DATE') {
    return (
      <span className={outlook === 'MET' ? 'targets__met' : late ? 'targets__late' : 'muted'}>
        {t(`outlook.${outlook}`)}
        {outlook === 'NEVER' && dueOn && dueOn < today ? `; ${t('duePassed')}` : ''}
      </span>
    );
  }
  return (
    <span className={late ? 'targets__late' : undefined}>
      {formatDate(metOn)}
      {late ? <div>{t('tooLate')}</div> : null}
    </span>
  );
}

type MonthRow = Target['months'][number];

function Months({ target, outlooks }: { target: Target; outlooks: Outlooks }) {
  const { t } = useTranslation('targets');
  const link = (row: MonthRow, which: 'counted' | 'total') => {
    const month = { from: `${row.month}-01`, to: monthEnd(`${row.month}-01`), areaCode: outlooks.areaCode };
    const to = addressesOf(target, month);
    const shown = formatNumber(row[which]);
    return to && row[which] > 0 ? <Link to={to[which]}>{shown}</Link> : shown;
  };
  const columns: TableColumn<MonthRow>[] = [
    { key: 'month', header: t('months.month'), rowHeader: true, cell: ({ month }) => formatMonthShort(month), csv: ({ month }) => month },
    { key: 'counted', header: t('months.counted'), numeric: true, cell: (row) => link(row, 'counted'), csv: ({ counted }) => counted },
    { key: 'total', header: t('months.total'), numeric: true, cell: (row) => link(row, 'total'), csv: ({ total }) => total },
    {
      key: 'share',
      header: t('months.share'),
      numeric: true,
      cell: (row) => {
        const share = shareOf(row);
        return share === null ? '—' : formatPercent(share);
      },
      csv: shareOf,
    },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={target.months}
      rowKey={({ month }) => month}
      caption={t('months.title')}
      hideCaption
      exportName="chi-tieu-theo-thang"
    />
  );
}
