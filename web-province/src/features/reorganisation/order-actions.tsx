import {
  useBeginReorganisationMutation,
  useCancelReorganisationMutation,
  useConfirmReorganisationMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { downloadOrder } from './download-order';
import { FileProblems } from './file-problems';
import type { Order } from './order';

interface Props {
  order: Order;
  onChanged: () => void;
  onRewrite: () => void;
}

/** What may be done with an order that is handed in: confirmed by another, written again, given up, copied, downloaded. */
export function OrderActions({ order, onChanged, onRewrite }: Props) {
  const { t } = useTranslation('reorganisation');
  const { t: c } = useTranslation('common');
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'confirm' | 'cancel'>();
  const [failure, setFailure] = useState<unknown>();
  const [confirm, confirming] = useConfirmReorganisationMutation();
  const [cancel, cancelling] = useCancelReorganisationMutation();
  const [begin, beginning] = useBeginReorganisationMutation();
  const { id, revision, state, decision, effectiveOn, content } = order;
  const isBusy = confirming.loading || cancelling.loading || beginning.loading;

  const carryOut = async (work: () => Promise<unknown>) => {
    setAsked(undefined);
    setFailure(undefined);
    await work().catch(setFailure);
    onChanged();
  };
  const copy = async () => {
    const { data } = await begin({ variables: { content } });
    if (data) navigate(`/reorganisation/${data.beginReorganisation.id}`);
  };
  return (
    <>
      {state === 'DRAFT' ? (
        <Notice kind={order.isMine ? 'info' : 'warning'}>{t(order.isMine ? 'secondPerson' : 'yourTurn')}</Notice>
      ) : null}
      {failure === undefined ? null : <FileProblems error={failure} />}
      <div className="reorganisation__actions no-print">
        {state === 'DRAFT' && !order.isMine ? (
          <Button kind="primary" busy={isBusy} onClick={() => setAsked('confirm')}>
            {t('confirm')}
          </Button>
        ) : null}
        {state === 'DRAFT' ? (
          <Button busy={isBusy} onClick={onRewrite}>
            {t('rewrite')}
          </Button>
        ) : null}
        {state === 'CANCELLED' ? (
          <Button busy={isBusy} onClick={() => void carryOut(copy)}>
            {t('copy')}
          </Button>
        ) : null}
        <Button onClick={() => downloadOrder(order)}>{t('download')}</Button>
        {state === 'DRAFT' || state === 'SCHEDULED' ? (
          <Button kind="danger" busy={isBusy} onClick={() => setAsked('cancel')}>
            {t('cancel')}
          </Button>
        ) : null}
      </div>
      {asked ? (
        <Dialog title={t(`${asked}Title`)} onClose={() => setAsked(undefined)}>
          <p>{t(`${asked}Text`, { decision, day: formatDate(effectiveOn), interpolation: { escapeValue: false } })}</p>
          <DialogActions>
            <Button onClick={() => setAsked(undefined)}>{c('action.cancel')}</Button>
            <Button
              kind={asked === 'confirm' ? 'primary' : 'danger'}
              onClick={() =>
                void carryOut(() =>
                  asked === 'confirm' ? confirm({ variables: { id, revision } }) : cancel({ variables: { id } }),
                )
              }
            >
              {t(asked)}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
