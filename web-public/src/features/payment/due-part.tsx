import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDong } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Due, type Dues, type Slip, showTransferCode, startOnlinePayment } from '../../api/payment-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { BankCode } from './bank-code';
import { Receipts } from './receipts';

type Props = { slip: Slip; due: Due; byGateway: boolean; onChange: (dues: Dues) => void };

/** One thing that is owed, or was paid. */
export function DuePart({ slip, due, byGateway, onChange }: Props) {
  const { t } = useTranslation('payment');
  const { ordinal, purpose, state, amountDong, owedDong, overDong, fullDong, exemptionName, lines, receipts } = due;
  return (
    <section className="payment__due" aria-label={purpose}>
      <h3>{ordinal === 0 ? t('fee') : purpose}</h3>
      <p className={`payment__state payment__state--${state.toLowerCase()}`}>
        {t(`state.${state}`, { amount: formatDong(state === 'OWED' ? owedDong : amountDong) })}
      </p>
      {exemptionName ? <p>{t('reduced', { full: formatDong(fullDong), name: exemptionName })}</p> : null}
      {lines.length > 1 ? (
        <ul className="payment__lines">
          {lines.map(({ code, name, count, totalDong }) => (
            <li key={code}>
              <span>{count > 1 ? t('times', { name, count }) : name}</span> <span>{formatDong(totalDong)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {overDong > 0 ? <Notice kind="warning">{t('over', { amount: formatDong(overDong) })}</Notice> : null}
      {state === 'OWED' ? <Ways {...{ slip, due, byGateway, onChange }} /> : null}
      <Receipts slip={slip} receipts={receipts} />
    </section>
  );
}

function Ways({ slip, due, byGateway, onChange }: Props) {
  const { t } = useTranslation('payment');
  const [busy, setBusy] = useState<'CODE' | 'GATEWAY'>();
  const [error, setError] = useState<unknown>();
  const attempt = async (which: 'CODE' | 'GATEWAY') => {
    setBusy(which);
    setError(undefined);
    try {
      if (which === 'CODE') onChange(await showTransferCode(slip, due.ordinal));
      else window.location.assign(await startOnlinePayment(slip, due.ordinal));
      if (which === 'CODE') setBusy(undefined);
    } catch (problem) {
      setError(problem);
      setBusy(undefined);
    }
  };
  const { transfer, byTransfer, online, owedDong } = due;
  if (!byTransfer && !byGateway) return <Notice kind="warning">{t('deskOnly')}</Notice>;
  return (
    <>
      {online === 'OPEN' ? <Notice kind="warning">{t('online.OPEN')}</Notice> : null}
      {online === 'FAILED' || online === 'EXPIRED' ? <Notice kind="warning">{t(`online.${online}`)}</Notice> : null}
      {error ? (
        <PublicFailureNotice error={error} notFound={t('notFound')} onRetry={() => setError(undefined)} />
      ) : null}
      {transfer ? <BankCode transfer={transfer} owedDong={owedDong} /> : null}
      <div className="payment__ways">
        {byGateway ? (
          <Button kind="primary" size="large" busy={busy === 'GATEWAY'} onClick={() => void attempt('GATEWAY')}>
            {t(online === 'OPEN' ? 'byGatewayAgain' : 'byGateway')}
          </Button>
        ) : null}
        {byTransfer && !transfer ? (
          <Button
            kind={byGateway ? 'default' : 'primary'}
            size="large"
            busy={busy === 'CODE'}
            onClick={() => void attempt('CODE')}
          >
            {t('byTransfer')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
