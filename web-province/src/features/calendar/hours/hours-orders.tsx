import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate, formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { sessionText } from '@hcc/web-shared/src/ui/text/session-text';
import { useTranslation } from 'react-i18next';
import type { Order } from './hours-draft';

interface HoursOrdersProps {
  orders: Order[];
  onLook: (order: Order) => void;
  onAsk: (order: Order, what: 'confirm' | 'cancel') => void;
}

/** What was ordered, by whom, and how far it is. */
export function HoursOrders({ orders, onLook, onAsk }: HoursOrdersProps) {
  const { t } = useTranslation('calendar');
  const hours = ({ sessions }: Order) => (sessions ? sessionText(sessions) : t('hours.whats.BACK'));
  const columns: TableColumn<Order>[] = [
    {
      key: 'scope',
      header: t('hours.scope'),
      rowHeader: true,
      cell: ({ scope }) => scope,
      csv: ({ scope }) => scope,
    },
    {
      key: 'offices',
      header: t('hours.offices'),
      numeric: true,
      cell: ({ offices }) => formatNumber(offices),
      csv: ({ offices }) => offices,
    },
    {
      key: 'from',
      header: t('hours.fromDay'),
      cell: ({ fromDay }) => formatDate(fromDay),
      csv: ({ fromDay }) => fromDay,
    },
    { key: 'hours', header: t('hours.sessions'), cell: hours, csv: hours },
    { key: 'decision', header: t('decision'), cell: ({ decision }) => decision, csv: ({ decision }) => decision },
    {
      key: 'prepared',
      header: t('hours.preparedBy'),
      cell: ({ preparedBy, preparedAt }) => <span title={formatDateTime(preparedAt)}>{preparedBy}</span>,
      csv: ({ preparedBy }) => preparedBy,
    },
    {
      key: 'state',
      header: t('hours.state'),
      cell: ({ state, settledBy, settledAt }) => (
        <span title={settledAt ? formatDateTime(settledAt) : undefined}>
          {t(`hours.states.${state}`, { who: settledBy ?? '' })}
        </span>
      ),
      csv: ({ state, settledBy }) => t(`hours.states.${state}`, { who: settledBy ?? '' }),
    },
    {
      key: 'do',
      header: t('hours.do'),
      cell: (order) => (
        <div className="calendar__actions">
          {order.canCancel ? (
            <Button size="small" aria-label={t('hours.lookOf', { scope: order.scope })} onClick={() => onLook(order)}>
              {t('hours.look')}
            </Button>
          ) : null}
          {order.state === 'DRAFT' && !order.isMine ? (
            <Button size="small" kind="primary" onClick={() => onAsk(order, 'confirm')}>
              {t('hours.confirm')}
            </Button>
          ) : null}
          {order.state === 'DRAFT' && order.isMine ? <span className="muted">{t('hours.secondPerson')}</span> : null}
          {order.canCancel ? (
            <Button size="small" kind="quiet" onClick={() => onAsk(order, 'cancel')}>
              {t('hours.cancel')}
            </Button>
          ) : null}
        </div>
      ),
    },
  ];
  return (
    <section className="panel">
      <SimpleTable
        columns={columns}
        rows={orders}
        rowKey={({ id }) => id}
        caption={t('hours.orders')}
        exportName={t('hours.orders')}
      />
    </section>
  );
}
