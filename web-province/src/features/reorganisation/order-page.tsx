import './reorganisation.css';
import { useReorganisationQuery } from '@hcc/shared-schema/generated/hooks';
import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { formatDate, formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Order } from './order';
import { OrderActions } from './order-actions';
import { OrderEditor } from './order-editor';
import { readOrder } from './order-form';
import { PreviewPanel } from './preview-panel';
import { useChangeWords } from './use-change-words';
import { type Units, useUnits } from './use-units';

/** One order: being written, or as it was handed in, with what it would change and who may do what with it. */
export function OrderPage() {
  const { t } = useTranslation('reorganisation');
  const { id = '' } = useParams();
  const { data, error, refetch } = useReorganisationQuery({ variables: { id }, fetchPolicy: 'network-only' });
  const units = useUnits();
  const order = data?.reorganisation;
  usePageTitle(order?.decision || t('title'));
  if (error && !order) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (units.error && units.units.length === 0)
    return <ErrorNotice error={units.error} onRetry={() => void units.refetch()} />;
  if (!order || units.units.length === 0) return <Skeleton rows={10} />;
  return (
    <AntdScope>
      <div className="reorganisation">
        <p className="no-print">
          <Link to="/reorganisation">← {t('title')}</Link>
        </p>
        <Shown key={order.id} order={order} units={units} onChanged={() => void refetch().catch(() => undefined)} />
      </div>
    </AntdScope>
  );
}

interface ShownProps {
  order: Order;
  units: Units;
  onChanged: () => void;
}

function Shown({ order, units, onChanged }: ShownProps) {
  const { t } = useTranslation('reorganisation');
  const [isRewriting, setRewriting] = useState(false);
  if (order.state === 'SKETCH' || isRewriting)
    return (
      <OrderEditor
        order={order}
        units={units}
        onDone={() => {
          setRewriting(false);
          onChanged();
        }}
      />
    );
  const mayCount = order.state === 'DRAFT' || order.state === 'SCHEDULED';
  return (
    <>
      <header>
        <h1>{order.decision || t('unnamed')}</h1>
        <p className="muted">
          {t(`states.${order.state}`, { total: formatNumber(order.moved) })}
          {' · '}
          {t('handedIn', { who: order.preparedBy, when: formatDateTime(order.preparedAt) })}
          {order.confirmedBy
            ? ` · ${t('confirmedOn', { who: order.confirmedBy, when: formatDateTime(order.confirmedAt) })}`
            : ''}
        </p>
      </header>
      <OrderActions order={order} onChanged={onChanged} onRewrite={() => setRewriting(true)} />
      <Content order={order} units={units} />
      {mayCount ? <PreviewPanel content={order.content} atOnce /> : null}
    </>
  );
}

function Content({ order, units }: Omit<ShownProps, 'onChanged'>) {
  const { t } = useTranslation('reorganisation');
  const words = useChangeWords(units);
  const changes = readOrder(order.content)?.order.changes ?? [];
  return (
    <section className="panel" aria-labelledby="reorganisation-changes">
      <h2 id="reorganisation-changes">{t('changesFrom', { day: formatDate(order.effectiveOn) })}</h2>
      <ol className="change-list">
        {changes.map(({ key, change }) => (
          <li key={key} className="change">
            <strong>{t(`kind.${change.kind}`)}</strong> {words(change)}
          </li>
        ))}
      </ol>
    </section>
  );
}
