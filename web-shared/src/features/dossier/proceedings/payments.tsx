import { useTranslation } from 'react-i18next';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { formAddress } from '../../../ui/text/form-address';
import { formatDong } from '../../../ui/text/number-format';
import type { DossierOnPage } from '../use-dossier';
import { PaperLink } from './paper-link';

/** What the citizen owes, or has paid, and for what. */
export function Payments({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('proceedings');
  return (
    <div className="proceedings__part">
      <h3>{t('payments.title')}</h3>
      <ul>
        {dossier.proceedings.payments.map(({ ordinal, amountDong, purpose, requiredAt, paidAt, ...payment }) => (
          <li key={ordinal}>
            <p>
              <strong>{t(paidAt ? 'payments.paid' : 'payments.owed', { amount: formatDong(amountDong) })}</strong>
              {paidAt ? null : <span> {t('payments.since', { when: formatDateTimeShort(requiredAt) })}</span>}
            </p>
            <p className="proceedings__text">
              {purpose}
              {paidAt && payment.method ? (
                <span className="proceedings__who">
                  {t('payments.paidBy', {
                    who: payment.payer,
                    method: t(`payments.method.${payment.method}`),
                    when: formatDateTimeShort(paidAt),
                  })}
                  {payment.receiptNumber === null
                    ? null
                    : ` · ${t('payments.receiptNumber', { number: payment.receiptNumber })}`}
                </span>
              ) : null}
            </p>
            <p className="proceedings__tools no-print">
              <PaperLink href={formAddress(dossier.code, paidAt ? 'receipt' : 'payment', ordinal)}>
                {t(paidAt ? 'payments.printReceipt' : 'payments.printNotice')}
              </PaperLink>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
