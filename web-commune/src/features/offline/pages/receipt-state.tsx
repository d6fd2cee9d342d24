import { dueMomentText } from '@hcc/web-shared/src/ui/text/due-moment-text';
import { useTranslation } from 'react-i18next';
import type { OpenReceipt } from './use-contents';

const REASONS = ['EDITION', 'CALENDAR', 'WITHDRAWN', 'OTHER_PAPERS'] as const;

/** What became of a receipt, in words: why it was refused, by field; or which date counts now, and why. */
export function ReceiptState({ receipt: { row, kept }, heldBy }: { receipt: OpenReceipt; heldBy?: string }) {
  const { t } = useTranslation('desk');
  const { t: c } = useTranslation('common');
  const { refusal, answer } = kept ?? {};
  const correction = answer?.correction;
  const reason = REASONS.find((one) => one === correction?.reason);
  return (
    <>
      <strong>{t(`state.${row.state}`)}</strong>
      {heldBy ? <> — {t('page.waitsFor', { code: heldBy })}</> : null}
      {refusal ? (
        <ul className="desk__reasons">
          {refusal.fields.length > 0
            ? refusal.fields.map(({ path, reason: why }) => <li key={path}>{why || path}</li>)
            : [<li key="message">{refusal.message}</li>]}
        </ul>
      ) : null}
      {correction ? (
        <ul className="desk__reasons">
          {reason ? <li>{t(`reason.${reason}`)}</li> : null}
          {row.state === 'CORRECTED' && correction.dueAt ? (
            <li>{t('page.correctedDue', { due: dueMomentText(c, correction.dueAt) })}</li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}
