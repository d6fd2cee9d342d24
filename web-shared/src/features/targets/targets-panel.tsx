import { useTargetOutlooksQuery } from '@hcc/shared-schema/generated/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chart } from '../../ui/charts/chart';
import type { ChartSeries } from '../../ui/charts/chart-model';
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
            {i18n.language === 'vi' ? target.note : null}
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
        {t('period', { from: formatDate(outlooks.from), to: formatDate(outlooks.to), area: outlooks.areaName })}{' '}
        {t('paceMeans')}
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
          <Opened key={target.code} title={nameOf(target)}>
            <Months target={target} outlooks={outlooks} name={nameOf(target)} />
          </Opened>
        ))}
    </>
  );
}

/** What is drawn only once it is opened. */
function Opened({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="panel targets__months" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children : null}
    </details>
  );
}

/** The share as a bar against its target, with the two numbers that it is made of. */
function Present({ target, outlooks }: { target: Target; outlooks: Outlooks }) {
  const { t } = useTranslation('targets');
  const { measured, percent, counted, total, countedAt, measure } = target;
  if (target.outlook === 'NO_DATA')
    return <span className="muted">{t(`later.${measure}` as 'later.OUTSIDE_SERVICES')}</span>;
  if (measured === null || counted === null || total === null)
    return <span className="muted">{t('nothingCounted')}</span>;
  const to = addressesOf(target, outlooks);
  return (
    <>
      <strong>{formatPercent(measured)}</strong>{' '}
      <span className="targets__numbers">
        {to && counted > 0 ? <Link to={to.counted}>{formatNumber(counted)}</Link> : formatNumber(counted)} /{' '}
        {to && total > 0 ? <Link to={to.total}>{formatNumber(total)}</Link> : formatNumber(total)}
      </span>
      <span className="targets__bar" aria-hidden="true">
        <span
          className={measured >= percent ? 'targets__fill' : 'targets__fill targets__fill--behind'}
          style={{ width: `${measured}%` }}
        />
        <span className="targets__aim" style={{ left: `${percent}%` }} />
      </span>
      {countedAt ? <span className="muted">{t('asOf', { when: formatDateTime(countedAt) })}</span> : null}
    </>
  );
}

function Pace({ points }: { points: number }) {
  const { t } = useTranslation('targets');
  const sign = points > 0 ? '▲ +' : points < 0 ? '▼ ' : '';
  return (
    <span className="targets__pace">
      {t('perMonth', { points: `${sign}${formatDecimal(points, 2).replace('-', '−')}` })}
    </span>
  );
}

function Met({ target, today }: { target: Target; today: string }) {
  const { t } = useTranslation('targets');
  const { outlook, metOn, dueOn } = target;
  const late = isTooLate(target);
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

/** The share of each month against the target; each value opens its dossiers. */
function Months({ target, outlooks, name }: { target: Target; outlooks: Outlooks; name: string }) {
  const { t } = useTranslation('targets');
  const open = (which: 'counted' | 'total') =>
    target.months.map((row) => {
      const month = { from: `${row.month}-01`, to: monthEnd(`${row.month}-01`), areaCode: outlooks.areaCode };
      return row[which] > 0 ? (addressesOf(target, month)?.[which] ?? null) : null;
    });
  const series: ChartSeries[] = [
    {
      key: 'share',
      name: t('months.share'),
      values: target.months.map(shareOf),
      to: open('counted'),
      shape: 'line',
      colour: 'blue',
    },
    {
      key: 'counted',
      name: t('months.counted'),
      values: target.months.map(({ counted }) => counted),
      to: open('counted'),
      inTableOnly: true,
      format: formatNumber,
    },
    {
      key: 'total',
      name: t('months.total'),
      values: target.months.map(({ total }) => total),
      to: open('total'),
      inTableOnly: true,
      format: formatNumber,
    },
  ];
  return (
    <Chart
      height={220}
      model={{
        title: t('months.chart', { name }),
        heading: t('months.month'),
        categories: target.months.map(({ month }) => formatMonthShort(month)),
        series,
        format: formatPercent,
        lines: [{ name: t('aim'), value: target.percent }],
        from: 0,
        to: 100,
      }}
    />
  );
}
