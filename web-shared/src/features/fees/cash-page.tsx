import './fees.css';
import { useCashDayQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../session/session-provider';
import { LazyDayField } from '../../ui/form/lazy-day-field';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDate, formatTime } from '../../ui/text/date-format';
import { formatDong, formatNumber } from '../../ui/text/number-format';
import { isDay, serverDay } from '../../ui/text/vietnam-day';
import { HandoverPanel, treasuryCash } from './handover-panel';
import { OfficeAccounts } from './office-accounts';
import { IdlePostagePanel, RefundsPanel } from './open-matters';
import { StatementPanel } from './statement-panel';
import { type Cash, type Till, TillPanel } from './till-panel';

/** The money of the own office on a day, and what of it is still open: /cash?day=2026-11-27. */
export function CashPage() {
  const { t } = useTranslation('fees');
  usePageTitle(t('cash.title'));
  const { can } = useSession();
  const [params, setParams] = useSearchParams();
  const today = serverDay();
  const asked = params.get('day');
  const day = isDay(asked) && asked <= today ? asked : today;
  const { data, error, refetch } = useCashDayQuery({ variables: { day }, fetchPolicy: 'cache-and-network' });
  const cash = data?.cashDay;
  const again = () => void refetch().catch(() => undefined);
  return (
    <div className="cash">
      <h1>{t('cash.title')}</h1>
      <div className="cash__head no-print">
        <LazyDayField
          label={t('cash.day')}
          value={day}
          latest={today}
          onChange={(chosen) => setParams(chosen && chosen !== today ? { day: chosen } : {}, { replace: true })}
        />
        <a className="button" href={`/forms/cash/${day}.xlsx`}>
          {t('cash.workbook')}
        </a>
        <a className="button" href={`/forms/cash/${day}.pdf`} target="_blank" rel="noreferrer">
          {t('cash.paper')}
        </a>
      </div>
      {cash ? null : error ? <ErrorNotice error={error} onRetry={again} /> : <Skeleton rows={8} shape="table" />}
      {cash ? (
        <>
          <Sums cash={cash} />
          <div className="cash__columns">
            {can('money:take') ? <TillPanel {...{ cash, today }} onChanged={again} /> : null}
            <RefundsPanel cash={cash} onChanged={again} />
            <IdlePostagePanel cash={cash} />
            <HandoverPanel {...{ cash, today }} onChanged={again} />
            <StatementPanel cash={cash} onChanged={again} />
          </div>
          <Tills tills={cash.tills} />
          <Entries cash={cash} />
          {can('office:manage') ? <OfficeAccounts /> : null}
        </>
      ) : null}
    </div>
  );
}

type MoneyColumn = Extract<keyof Cash['sums'][number], `${string}Dong`>;

function Sums({ cash: { sums } }: { cash: Cash }) {
  const { t } = useTranslation('fees');
  if (sums.length === 0) return <Empty title={t('cash.noSums')}>{t('cash.noSumsHint')}</Empty>;
  const money = (key: MoneyColumn, header: string) => ({
    key,
    header,
    numeric: true,
    cell: (row: Cash['sums'][number]) => formatDong(row[key]),
    csv: (row: Cash['sums'][number]) => row[key],
  });
  const columns: TableColumn<Cash['sums'][number]>[] = [
    {
      key: 'cashier',
      header: t('cash.cashier'),
      rowHeader: true,
      cell: (row) => row.cashier,
      csv: (row) => row.cashier,
    },
    { key: 'method', header: t('cash.methodOf'), cell: (row) => t(`method.${row.method}`), csv: (row) => row.method },
    { key: 'receipts', header: t('cash.receipts'), numeric: true, cell: (row) => formatNumber(row.receipts) },
    money('takenDong', t('cash.taken')),
    money('voidedDong', t('cash.voided')),
    money('refundedDong', t('cash.refunded')),
    money('overDong', t('cash.overpaid')),
    money('totalDong', t('cash.total')),
    money('postageDong', t('cash.postage')),
    money('revenueDong', t('cash.revenue')),
  ];
  const total = (key: MoneyColumn) => formatDong(sums.reduce((dong, row) => dong + row[key], 0));
  return (
    <SimpleTable
      caption={t('cash.sums')}
      columns={columns}
      rows={sums}
      rowKey={({ cashier, method }) => `${cashier} ${method}`}
      footer={
        <tr>
          <th scope="row" colSpan={columns.length - 3}>
            {t('cash.sum')}
          </th>
          <td className="numeric">{total('totalDong')}</td>
          <td className="numeric">{total('postageDong')}</td>
          <td className="numeric">{total('revenueDong')}</td>
        </tr>
      }
    />
  );
}

/** What lies in a till: float and postage stay when the rest has gone to the treasury. */
const heldIn = ({ isHandedOver, floatDong, postageDong, countedDong, expectedDong }: Till) =>
  isHandedOver ? floatDong + postageDong : (countedDong ?? expectedDong);

function Tills({ tills }: { tills: readonly Till[] }) {
  const { t } = useTranslation('fees');
  if (tills.length === 0) return null;
  return (
    <SimpleTable
      caption={t('till.all')}
      rows={tills}
      rowKey={({ id }) => id}
      columns={[
        { key: 'cashier', header: t('cash.cashier'), rowHeader: true, cell: ({ cashier }) => cashier },
        { key: 'day', header: t('cash.day'), cell: ({ day }) => formatDate(day) },
        {
          key: 'held',
          header: t('till.held'),
          numeric: true,
          cell: (till) => formatDong(heldIn(till)),
        },
        {
          key: 'postage',
          header: t('cash.postage'),
          numeric: true,
          cell: ({ postageDong }) => formatDong(postageDong),
        },
        {
          key: 'state',
          header: t('till.state'),
          cell: (till) => {
            if (till.isHandedOver) return t('till.handedOver');
            const hasNothing = till.state === 'CLOSED' && treasuryCash(till) <= 0;
            return t(hasNothing ? 'till.nothingOver' : `till.stateOf.${till.state}`);
          },
        },
        { key: 'reason', header: t('till.reason'), cell: ({ differenceReason }) => differenceReason },
      ]}
    />
  );
}

function Entries({ cash: { entries } }: { cash: Cash }) {
  const { t } = useTranslation('fees');
  if (entries.length === 0) return null;
  return (
    <SimpleTable
      caption={t('cash.entries')}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: 'at', header: t('cash.at'), cell: ({ at }) => formatTime(at) },
        { key: 'what', header: t('cash.what'), cell: ({ kind }) => t(`kind.${kind}`) },
        {
          key: 'receipt',
          header: t('cash.receiptNumber'),
          numeric: true,
          cell: ({ receiptNumber }) => receiptNumber,
        },
        {
          key: 'dossier',
          header: t('cash.dossier'),
          rowHeader: true,
          cell: ({ dossierCode }) => <Link to={`/dossier/${dossierCode}`}>{dossierCode}</Link>,
        },
        { key: 'payer', header: t('cash.payer'), cell: ({ payer }) => payer },
        { key: 'method', header: t('cash.methodOf'), cell: ({ method }) => (method ? t(`method.${method}`) : null) },
        { key: 'amount', header: t('cash.amount'), numeric: true, cell: ({ amountDong }) => formatDong(amountDong) },
        { key: 'cashier', header: t('cash.cashier'), cell: ({ cashier }) => cashier },
      ]}
    />
  );
}
