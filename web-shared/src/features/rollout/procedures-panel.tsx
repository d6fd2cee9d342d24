import { useRolloutProceduresQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatNumber, formatRate } from '../../ui/text/number-format';
import { proceduresAddress } from '../reporting/procedures-address';
import type { Centre } from './centre-signs';
import { byProcedure } from './centre-table';

interface ProceduresPanelProps {
  plan: string | null;
  /** False of a plan for another province: nothing here shows how far that one is. */
  isHere: boolean;
  centres: readonly Centre[];
  today: string;
}

/** The procedures that were brought to the centre, and the modern one-stops: what the plan says, what the system shows. */
export function ProceduresPanel({ plan, isHere, centres, today }: ProceduresPanelProps) {
  const { t, i18n } = useTranslation('rollout');
  const { data, error, refetch } = useRolloutProceduresQuery({ variables: { plan }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} shape="table" />;
  const { planned, stateThen, centreCode, published, digitised, inUse, quarters } = data.rolloutProcedures;
  const since = centres.find((centre) => centre.officeCode === centreCode)?.firstDossierOn ?? today;
  const of = planned ?? published;
  const list = (show: 'all' | 'digitised') => centreCode && proceduresAddress({ officeCode: centreCode }, show);
  const rows = [
    { key: 'published', name: t('procedures.published'), count: published, of: planned, to: list('all') },
    { key: 'digitised', name: t('procedures.digitised'), count: digitised, of, to: list('digitised') },
    {
      key: 'inUse',
      name: t('procedures.inUse'),
      count: inUse,
      of,
      to: centreCode && byProcedure(centreCode, since, today),
    },
  ];
  const columns: TableColumn<(typeof rows)[number]>[] = [
    { key: 'name', header: t('procedures.what'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'count',
      header: t('procedures.count'),
      numeric: true,
      cell: ({ count, to, name }) =>
        to && count > 0 ? (
          <Link to={to} aria-label={t('procedures.open', { name, count })}>
            {formatNumber(count)}
          </Link>
        ) : (
          formatNumber(count)
        ),
    },
    {
      key: 'of',
      header: t('procedures.of'),
      numeric: true,
      cell: (row) => (row.of === null ? '—' : formatNumber(row.of)),
    },
    {
      key: 'share',
      header: t('procedures.share'),
      numeric: true,
      cell: (row) => formatRate(row.of ? row.count / row.of : null),
    },
  ];
  const modern = (['PROVINCE', 'DISTRICT', 'COMMUNE'] as const).flatMap((tier) => {
    const own = centres.filter((centre) => centre.tier === tier && centre.officeCode);
    const count = own.filter(({ firstOnlineIn }) => firstOnlineIn).length;
    return own.length === 0
      ? []
      : [{ key: tier, name: t('modern.of', { tier: t(`tier.${tier}`) }), count, total: own.length }];
  });
  const then = stateThen.map(({ name, nameEn, count, total }) => ({
    key: name,
    name: (i18n.language === 'en' && nameEn) || name,
    count,
    total,
  }));
  const shares: TableColumn<(typeof then)[number]>[] = [
    { key: 'name', header: t('procedures.what'), rowHeader: true, cell: ({ name }) => name },
    { key: 'count', header: t('procedures.count'), numeric: true, cell: ({ count }) => formatNumber(count) },
    { key: 'total', header: t('procedures.of'), numeric: true, cell: ({ total }) => formatNumber(total) },
    {
      key: 'share',
      header: t('procedures.share'),
      numeric: true,
      cell: ({ count, total }) => formatRate(count / total),
    },
  ];
  const byQuarter: TableColumn<(typeof quarters)[number]>[] = [
    { key: 'quarter', header: t('rowQuarter'), rowHeader: true, cell: ({ quarter }) => quarter },
    { key: 'digitised', header: t('procedures.digitised'), numeric: true, cell: (row) => formatNumber(row.digitised) },
    { key: 'inUse', header: t('procedures.inUse'), numeric: true, cell: (row) => formatNumber(row.inUse) },
  ];
  if (!isHere) {
    return (
      <section>
        <p>
          {planned === null ? null : t('procedures.plannedThere', { count: planned, shown: formatNumber(planned) })}{' '}
          {t('elsewhere')}.
        </p>
        {then.length > 0 ? (
          <SimpleTable columns={shares} rows={then} rowKey={({ key }) => key} caption={t('stateThen')} />
        ) : null}
      </section>
    );
  }
  return (
    <section className="rollout__pairs">
      <SimpleTable columns={columns} rows={rows} rowKey={({ key }) => key} caption={t('procedures.title')} />
      <SimpleTable
        columns={byQuarter}
        rows={quarters}
        rowKey={({ quarter }) => quarter}
        caption={t('procedures.byQuarter')}
      />
      <SimpleTable columns={shares} rows={modern} rowKey={({ key }) => key} caption={t('modern.title')} />
      {then.length > 0 ? (
        <SimpleTable columns={shares} rows={then} rowKey={({ key }) => key} caption={t('stateThen')} />
      ) : null}
      <p className="muted">{t('modern.means')}</p>
    </section>
  );
}
