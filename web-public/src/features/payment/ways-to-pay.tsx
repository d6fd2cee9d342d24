import { Button } from '@hcc/web-shared/src/ui/form/button';
import { RadioField } from '@hcc/web-shared/src/ui/form/radio-field';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  citizenDues,
  type Due,
  type Dues,
  type Slip,
  showTransferCode,
  startOnlinePayment,
} from '../../api/payment-api';
import { PublicFailure } from '../../api/public-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { BankCode } from './bank-code';

type Way = 'GATEWAY' | 'CODE';
type Props = { slip: Slip; due: Due; byGateway: boolean; onChange: (dues: Dues) => void };

/** What is owed, paid by one way at a time: the citizen chooses which, where there are two. */
export function WaysToPay({ slip, due, byGateway, onChange }: Props) {
  const { t } = useTranslation('payment');
  const { transfer, byTransfer, online, ordinal, owedDong } = due;
  // Who has tried the gateway goes on there; a code that a desk has shown is gone on with, too.
  const [wanted, setWanted] = useState<Way>(transfer && online === null ? 'CODE' : 'GATEWAY');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  if (!byTransfer && !byGateway) return <Notice kind="warning">{t('deskOnly')}</Notice>;
  const way: Way = !byGateway ? 'CODE' : byTransfer ? wanted : 'GATEWAY';
  const isGatewayAway = way === 'GATEWAY' && error instanceof PublicFailure && error.code === 'UNAVAILABLE';
  const begin = async () => {
    setBusy(true);
    setError(undefined);
    try {
      // The page is left: the button stays busy until it is gone.
      if (way === 'GATEWAY') return window.location.assign(await startOnlinePayment(slip, ordinal));
      onChange(await showTransferCode(slip, ordinal));
    } catch (problem) {
      const isOvertaken = problem instanceof PublicFailure && problem.code === 'CONFLICT';
      setError(problem);
      // Paid meanwhile at the desk, or the gateway was turned off: how it stands says what can be done.
      if (isOvertaken) await citizenDues(slip).then(onChange, () => undefined);
    }
    setBusy(false);
  };
  return (
    <>
      {online && online !== 'PAID' ? <Notice kind="warning">{t(`online.${online}`)}</Notice> : null}
      {byGateway && byTransfer ? (
        <RadioField
          label={t('chooseWay')}
          name={`way-${ordinal}`}
          value={way}
          choices={[
            { value: 'GATEWAY', label: `${t('byGateway')}. ${t('byGatewayHint')}` },
            { value: 'CODE', label: `${t('byTransfer')}. ${t('byTransferHint')}` },
          ]}
          onChoose={(chosen) => {
            setError(undefined);
            setWanted(chosen);
          }}
        />
      ) : null}
      {isGatewayAway ? <Notice kind="warning">{t(byTransfer ? 'gatewayAwayOrCode' : 'gatewayAway')}</Notice> : null}
      {error && !isGatewayAway ? (
        <PublicFailureNotice error={error} notFound={t('notFound')} onRetry={() => void begin()} />
      ) : null}
      {way === 'CODE' && transfer ? (
        <BankCode transfer={transfer} owedDong={owedDong} />
      ) : (
        <p className="payment__ways">
          <Button kind="primary" size="large" busy={isBusy} onClick={() => void begin()}>
            {t(way === 'CODE' ? 'showCode' : online === 'OPEN' ? 'byGatewayAgain' : 'toGateway')}
          </Button>
        </p>
      )}
    </>
  );
}
