import {
  type PostStatementQuery,
  usePostSettingsQuery,
  usePostStatementQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { MonthField } from '../../ui/form/month-field';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { formatDate, formatMonth } from '../../ui/text/date-format';
import { formatDong, formatNumber } from '../../ui/text/number-format';
import { serverDay } from '../../ui/text/vietnam-day';
import { TariffPanel } from './tariff-panel';

type Statement = PostStatementQuery['postStatement'];

/** What a month cost, by post office, service and who pays; and the tariff: /post?side=costs&month=2026-11. */
export function CostsSide() {
  const { t } = useTranslation('post');
  const [params, setParams] = useSearchParams();
  const asked = params.get('month') ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : serverDay().slice(0, 7);
  const { data, error, refetch } = usePostStatementQuery({ variables: { month }, fetchPolicy: 'cache-and-network' });
  const settings = usePostSettingsQuery();
  const statement = data?.postStatement;
  return (
    <>
      <section aria-label={t('costs.statement', { month: formatMonth(month) })} className="post__form">
        <div className="post__tools">
          <h2>{t('costs.statement', { month: formatMonth(month) })}</h2>
          <MonthField
            label={t('costs.month')}
            value={month}
            latest={serverDay().slice(0, 7)}
            onChange={(chosen) => setParams({ side: 'costs', month: chosen }, { replace: true })}
          />
          <a className="button" href={`/forms/post/${month}.xlsx`}>
            {t('costs.workbook')}
          </a>
        </div>
        {error && !statement ? (
          <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : null}
        {!statement && !error ? <Skeleton rows={4} shape="table" /> : null}
        {statement ? <Sums statement={statement} /> : null}
      </section>
      {settings.data ? (
        <TariffPanel settings={settings.data.postSettings} />
      ) : settings.error ? (
        <ErrorNotice error={settings.error} onRetry={() => void settings.refetch().catch(() => undefined)} />
      ) : (
        <Skeleton rows={3} shape="table" />
      )}
    </>
  );
}

function Sums({ statement }: { statement: Statement }) {
  const { t } = useTranslation('post');
  if (statement.parcels === 0) return <Empty title={t('costs.empty')} />;
  const figures: [string, string][] = [
    [t('costs.lists'), formatNumber(statement.lists)],
    [t('costs.parcels'), formatNumber(statement.parcels)],
    [t('costs.results'), formatNumber(statement.results)],
    [t('costs.delivered'), formatNumber(statement.delivered)],
    [t('costs.failed'), formatNumber(statement.failed)],
    [t('costs.total'), formatDong(statement.totalDong)],
    [t('costs.onDelivery'), formatDong(statement.onDeliveryDong)],
    [t('costs.owed'), formatDong(statement.owedDong)],
  ];
  return (
    <>
      <dl className="post__figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt className="muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <SimpleTable
        caption={t('sides.COSTS')}
        hideCaption
        exportName={`post-${statement.month}`}
        rows={statement.rows}
        rowKey={({ partner, service, payer }) => `${partner} ${service} ${payer}`}
        columns={[
          {
            key: 'partner',
            header: t('lists.partner'),
            rowHeader: true,
            cell: ({ partner }) => partner,
            csv: ({ partner }) => partner,
          },
          {
            key: 'service',
            header: t('parcel.service'),
            cell: ({ service }) => service,
            csv: ({ service }) => service,
          },
          {
            key: 'payer',
            header: t('parcel.payer'),
            cell: ({ payer }) => t(`payer.${payer}`),
            csv: ({ payer }) => t(`payer.${payer}`),
          },
          {
            key: 'parcels',
            header: t('costs.parcels'),
            numeric: true,
            cell: ({ parcels }) => formatNumber(parcels),
            csv: ({ parcels }) => parcels,
          },
          {
            key: 'cost',
            header: t('parcel.cost'),
            numeric: true,
            cell: ({ costDong }) => formatDong(costDong),
            csv: ({ costDong }) => costDong,
          },
        ]}
        footer={
          <tr>
            <th scope="row" colSpan={3}>
              {t('costs.sum')}
            </th>
            <td className="numeric">{formatNumber(statement.parcels)}</td>
            <td className="numeric">{formatDong(statement.totalDong)}</td>
          </tr>
        }
      />
      <SentTable statement={statement} />
    </>
  );
}

/** What the counts are made of, each with its list. */
function SentTable({ statement: { month, sent } }: { statement: Statement }) {
  const { t } = useTranslation('post');
  return (
    <SimpleTable
      caption={t('costs.sent')}
      exportName={`post-parcels-${month}`}
      maxHeight="420px"
      rows={sent}
      rowKey={({ listId, person, contents }) => `${listId} ${person} ${contents}`}
      columns={[
        {
          key: 'list',
          header: t('lists.no'),
          cell: ({ listId, number, day }) => (
            <Link to={`/post/lists/${listId}`}>{t('lists.number', { number, day: formatDate(day) })}</Link>
          ),
          csv: ({ number, day }) => t('lists.number', { number, day: formatDate(day) }),
        },
        {
          key: 'tracking',
          header: t('parcel.tracking'),
          cell: ({ trackingNumber }) => trackingNumber,
          csv: ({ trackingNumber }) => trackingNumber,
        },
        {
          key: 'person',
          header: t('parcel.person'),
          rowHeader: true,
          cell: ({ person }) => person,
          csv: ({ person }) => person,
        },
        {
          key: 'contents',
          header: t('parcel.contents'),
          cell: ({ contents }) => contents,
          csv: ({ contents }) => contents,
        },
        {
          key: 'state',
          header: t('parcel.state'),
          cell: ({ state }) => t(`state.${state}`),
          csv: ({ state }) => t(`state.${state}`),
        },
        {
          key: 'cost',
          header: t('parcel.cost'),
          numeric: true,
          cell: ({ costDong }) => formatDong(costDong),
          csv: ({ costDong }) => costDong,
        },
      ]}
    />
  );
}
