import './post.css';
import {
  type PostFigurePartsFragment,
  usePostFiguresQuery,
  usePostStatementQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { MonthField } from '../../ui/form/month-field';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatMonth } from '../../ui/text/date-format';
import { formatDecimal, formatDong, formatNumber } from '../../ui/text/number-format';
import { serverDay } from '../../ui/text/vietnam-day';
import { StatementView } from './statement-view';

type Figure = PostFigurePartsFragment;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The post of all offices of my area, by office and month: /reports/post?from=2026-10&to=2026-11; one opens its parcels. */
export function PostFiguresPage() {
  const { t } = useTranslation('post');
  usePageTitle(t('figures.title'));
  const [params, setParams] = useSearchParams();
  const latest = serverDay().slice(0, 7);
  const monthIn = (name: string, otherwise: string) => {
    const asked = params.get(name) ?? '';
    return MONTH.test(asked) && asked <= latest ? asked : otherwise;
  };
  const to = monthIn('to', latest);
  const from = monthIn('from', to);
  const office = params.get('office');
  const set = (range: { from: string; to: string }) => setParams(range, { replace: true });
  return (
    <div className="post">
      <h1>{t('figures.title')}</h1>
      {office ? (
        <OfficeMonth officeId={office} month={to} />
      ) : (
        <>
          <div className="post__tools">
            <MonthField
              label={t('figures.from')}
              value={from}
              latest={latest}
              onChange={(chosen) => set({ from: chosen, to: chosen > to ? chosen : to })}
            />
            <MonthField
              label={t('figures.to')}
              value={to}
              latest={latest}
              onChange={(chosen) => set({ from: chosen < from ? chosen : from, to: chosen })}
            />
          </div>
          <Figures from={from} to={to} />
        </>
      )}
    </div>
  );
}

function Figures({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('post');
  const { data, error, refetch } = usePostFiguresQuery({ variables: { from, to }, fetchPolicy: 'cache-and-network' });
  if (!data)
    return error ? (
      <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />
    ) : (
      <Skeleton rows={6} shape="table" />
    );
  const { rows, total } = data.postFigures;
  if (rows.length === 0) return <Empty title={t('figures.empty')}>{t('figures.emptyHint')}</Empty>;
  const counts = ['sent', 'delivered', 'cameBack', 'underWay'] as const;
  const sums = ['costDong', 'onDeliveryDong', 'prepaidDong', 'centreDong'] as const;
  const days = ({ medianDays }: Figure) => (medianDays === null ? '–' : formatDecimal(medianDays));
  const columns: TableColumn<Figure>[] = [
    { key: 'month', header: t('costs.month'), cell: (row) => formatMonth(row.month), csv: (row) => row.month },
    {
      key: 'office',
      header: t('figures.office'),
      rowHeader: true,
      width: '220px',
      cell: (row) => (
        <Link to={{ search: new URLSearchParams({ from, to: row.month, office: row.officeId }).toString() }}>
          {row.officeName}
        </Link>
      ),
      csv: (row) => row.officeName,
    },
    ...counts.map((key) => ({
      key,
      header: t(`figures.${key}`),
      numeric: true,
      cell: (row: Figure) => formatNumber(row[key]),
      csv: (row: Figure) => row[key],
    })),
    {
      key: 'days',
      header: t('figures.days'),
      title: t('figures.daysLong'),
      numeric: true,
      cell: days,
      csv: (row) => row.medianDays,
    },
    ...sums.map((key) => ({
      key,
      header: t(`figures.${key}`),
      numeric: true,
      cell: (row: Figure) => formatDong(row[key]),
      csv: (row: Figure) => row[key],
    })),
  ];
  return (
    <SimpleTable
      caption={t('figures.caption', { from: formatMonth(from), to: formatMonth(to) })}
      exportName={`post-figures-${from}-${to}`}
      rows={rows}
      rowKey={({ month, officeId }) => `${month} ${officeId}`}
      columns={columns}
      footer={
        <tr>
          <th scope="row" colSpan={2}>
            {t('costs.sum')}
          </th>
          {counts.map((key) => (
            <td key={key} className="numeric">
              {formatNumber(total[key])}
            </td>
          ))}
          <td className="numeric">{days(total)}</td>
          {sums.map((key) => (
            <td key={key} className="numeric">
              {formatDong(total[key])}
            </td>
          ))}
        </tr>
      }
    />
  );
}

/** One office's month: the parcels behind its line. */
function OfficeMonth({ officeId, month }: { officeId: string; month: string }) {
  const { t } = useTranslation('post');
  const [params] = useSearchParams();
  const { data, error, refetch } = usePostStatementQuery({
    variables: { month, officeId },
    fetchPolicy: 'cache-and-network',
  });
  const back = new URLSearchParams({ from: params.get('from') ?? month, to: month }).toString();
  return (
    <>
      <div className="post__tools">
        <h2>{t('costs.statement', { month: formatMonth(month) })}</h2>
        {data ? <strong>{data.postStatement.officeName}</strong> : null}
        <Link to={{ search: back }}>{t('figures.back')}</Link>
        <a className="button" href={`/forms/post/${month}.xlsx?office=${encodeURIComponent(officeId)}`}>
          {t('costs.workbook')}
        </a>
      </div>
      {error && !data ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {!data && !error ? <Skeleton rows={6} shape="table" /> : null}
      {data ? <StatementView statement={data.postStatement} isOwn={false} /> : null}
    </>
  );
}
