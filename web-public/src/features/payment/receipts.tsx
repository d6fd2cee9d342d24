import { Button } from '@hcc/web-shared/src/ui/form/button';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatDong } from '@hcc/web-shared/src/ui/text/number-format';
import { saveFile } from '@hcc/web-shared/src/ui/text/save-file';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenReceipt, type Due, type Slip } from '../../api/payment-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';

/** What came and what went back; each receipt as a paper to keep or print. */
export function Receipts({ slip, receipts }: { slip: Slip; receipts: Due['receipts'] }) {
  const { t } = useTranslation('payment');
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();
  if (receipts.length === 0) return null;
  const fetchOne = async (id: string, number: number) => {
    setBusy(id);
    setError(undefined);
    await citizenReceipt(slip, id).then((blob) => saveFile(blob, `bien-lai-${number}.pdf`), setError);
    setBusy(undefined);
  };
  return (
    <>
      <ul className="payment__receipts">
        {receipts.map(({ id, receiptNumber, amountDong, method, at, isTakenBack }) => (
          <li key={id}>
            <p>
              {t(amountDong < 0 ? 'wentBack' : 'came', { amount: formatDong(Math.abs(amountDong)) })}
              {method ? `, ${t(`method.${method}`)}` : ''}, {formatDateTime(at)}
              {isTakenBack ? ` (${t('takenBack')})` : ''}
            </p>
            {receiptNumber === null ? null : (
              <Button size="large" busy={busy === id} onClick={() => void fetchOne(id, receiptNumber)}>
                {t('receipt', { number: receiptNumber })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {error ? (
        <PublicFailureNotice error={error} notFound={t('noReceipt')} onRetry={() => setError(undefined)} />
      ) : null}
    </>
  );
}
