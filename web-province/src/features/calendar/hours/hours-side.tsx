import {
  useCancelOfficeHoursMutation,
  useConfirmOfficeHoursMutation,
  useOfficeHoursOrdersQuery,
  usePreviewCalendarChangeLazyQuery,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { Empty, ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusedFields } from '../../../ui/refused-fields';
import { Preview } from '../preview';
import type { Proposed } from '../use-moves';
import type { Order } from './hours-draft';
import { HoursForm } from './hours-form';
import { HoursOrders } from './hours-orders';

type Asked = { order: Order; what: 'confirm' | 'cancel' };

/** Offices that keep other hours than the province: written, looked at, confirmed by another person, given up. */
export function HoursSide({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const { data, error, refetch } = useOfficeHoursOrdersQuery({ fetchPolicy: 'cache-and-network' });
  const orders = data?.officeHoursOrders;
  const [preview, previewing] = usePreviewCalendarChangeLazyQuery({ fetchPolicy: 'network-only' });
  const [looked, setLooked] = useState<{ order: Order; proposed: Proposed }>();
  const [asked, setAsked] = useState<Asked>();
  const [confirm, confirming] = useConfirmOfficeHoursMutation();
  const [cancel, cancelling] = useCancelOfficeHoursMutation();
  const found = previewing.loading || previewing.error ? undefined : previewing.data?.previewCalendarChange;

  const reload = () => void refetch().catch(() => undefined);
  const look = (order: Order) => {
    setLooked({ order, proposed: { officeHoursId: order.id } });
    void preview({ variables: { officeHoursId: order.id } });
  };
  const carryOut = async ({ order, what }: Asked) => {
    setAsked(undefined);
    const change = what === 'confirm' ? confirm : cancel;
    await change({ variables: { id: order.id } }).catch(() => undefined);
    setLooked(undefined);
    reload();
    onChanged();
  };
  const day = (order: Order) => formatDate(order.fromDay);

  return (
    <>
      <section className="panel" aria-labelledby="hours-new">
        <h2 id="hours-new">{t('hours.title')}</h2>
        <p className="muted">{t('hours.lead')}</p>
        <HoursForm onKept={reload} />
      </section>
      {confirming.error ? <RefusedFields error={confirming.error} title={t('refused')} /> : null}
      {cancelling.error ? <ErrorNotice error={cancelling.error} /> : null}
      {error && !orders ? <ErrorNotice error={error} onRetry={reload} /> : null}
      {!orders && !error ? <Skeleton rows={4} shape="table" /> : null}
      {orders?.length === 0 ? <Empty title={t('hours.none')}>{t('hours.noneHint')}</Empty> : null}
      {orders && orders.length > 0 ? (
        <HoursOrders orders={orders} onLook={look} onAsk={(order, what) => setAsked({ order, what })} />
      ) : null}
      {looked ? (
        <section className="panel" aria-labelledby="hours-look">
          <h2 id="hours-look">
            {t(looked.order.state === 'CONFIRMED' ? 'hours.ifCancelled' : 'hours.ifConfirmed', {
              scope: looked.order.scope,
              day: day(looked.order),
            })}
          </h2>
          {previewing.error ? <ErrorNotice error={previewing.error} onRetry={() => look(looked.order)} /> : null}
          {previewing.loading ? <Notice>{t('counting')}</Notice> : null}
          {found ? <Preview key={looked.order.id} found={found} proposed={looked.proposed} /> : null}
        </section>
      ) : null}
      {asked ? (
        <Dialog title={t(`hours.${asked.what}Title`)} onClose={() => setAsked(undefined)}>
          <p>{t(`hours.${asked.what}Text`, { scope: asked.order.scope, day: day(asked.order) })}</p>
          <DialogActions>
            <Button onClick={() => setAsked(undefined)}>{c('action.cancel')}</Button>
            <Button kind="primary" onClick={() => void carryOut(asked)}>
              {t(`hours.${asked.what}`)}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
