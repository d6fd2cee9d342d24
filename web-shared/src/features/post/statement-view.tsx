import { type PostStatementQuery, usePostSettingsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../session/session-provider';
import { Empty } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import { formatDong, formatNumber } from '../../ui/text/number-format';

type Statement = PostStatementQuery['postStatement'];

/** What a month cost, who pays, and the parcels behind it. `isOwn`: lists of the own desk open. */
export function StatementView({ statement, isOwn }: { statement: Statement; isOwn: boolean }) {
  const { t } = useTranslation('post');
  const nameOf = useServiceName();
  const figures: [string, string][] = [
    [t('costs.lists'), formatNumber(statement.lists)],
    [t('costs.parcels'), formatNumber(statement.parcels)],
    [t('costs.results'), formatNumber(statement.results)],
    [t('costs.delivered'), formatNumber(statement.delivered)],
    [t('costs.failed'), formatNumber(statement.failed)],
    [t('costs.total'), formatDong(statement.totalDong)],
    [t('costs.onDelivery'), formatDong(statement.onDeliveryDong)],
    [t('costs.prepaid'), formatDong(statement.prepaidDong)],
    [t('costs.house'), formatDong(statement.centreDong)],
    [t('costs.owed'), formatDong(statement.owedDong)],
  ];
  if (statement.parcels === 0)
    return (
      <>
        <Empty title={t('costs.empty')} />
        <PostageBook book={statement.postage} />
      </>
    );
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
            cell: ({ service }) => nameOf(service),
            csv: ({ service }) => nameOf(service),
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
      <PostageBook book={statement.postage} />
      <SentTable statement={statement} isOwn={isOwn} />
    </>
  );
}

/** The name of a service by its code, in the newest tariff that has it; the code to who may not read the tariffs. */
function useServiceName(): (code: string | null) => string | null {
  const { can } = useSession();
  const mayRead = can('dossier:return') || can('money:take') || can('admin:manage');
  const { data } = usePostSettingsQuery({ skip: !mayRead });
  const lines = data?.postSettings.tariffs.flatMap((tariff) => tariff.lines) ?? [];
  return (code) => lines.find(({ service }) => service === code)?.name ?? code;
}

/** What citizens prepaid at the desk, as the cashiers' book has it; nothing where nobody ever did. */
function PostageBook({ book }: { book: Statement['postage'] }) {
  const { t } = useTranslation('post');
  const { heldBeforeDong, takenDong, backDong, spentDong, transfers, heldDong } = book;
  if ([heldBeforeDong, takenDong, backDong, spentDong, transfers.length].every((dong) => dong === 0)) return null;
  const rows: [string, number][] = [
    [t('book.before'), heldBeforeDong],
    [t('book.taken'), takenDong],
    [t('book.back'), backDong],
    [t('book.spent'), -spentDong],
    ...transfers.map(({ officeName: office, inDong, outDong }): [string, number] =>
      inDong === 0 ? [t('book.out', { office }), -outDong] : [t('book.in', { office }), inDong],
    ),
  ];
  return (
    <SimpleTable
      caption={t('book.title')}
      rows={rows}
      rowKey={([name]) => name}
      columns={[
        { key: 'what', header: t('book.what'), rowHeader: true, cell: ([name]) => name },
        { key: 'dong', header: t('book.amount'), numeric: true, cell: ([, dong]) => formatDong(dong) },
      ]}
      footer={
        <tr>
          <th scope="row">{t('book.held')}</th>
          <td className="numeric">{formatDong(heldDong)}</td>
        </tr>
      }
    />
  );
}

/** What the counts are made of, each with its list. */
function SentTable({ statement: { month, sent }, isOwn }: { statement: Statement; isOwn: boolean }) {
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
          cell: ({ listId, number, day }) => {
            const name = t('lists.number', { number, day: formatDate(day) });
            return isOwn ? <Link to={`/post/lists/${listId}`}>{name}</Link> : name;
          },
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
