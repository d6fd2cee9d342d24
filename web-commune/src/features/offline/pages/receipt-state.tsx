import { dueMomentText } from '@hcc/web-shared/src/ui/text/due-moment-text';
import { useTranslation } from 'react-i18next';
import { useRefusalWords } from './refusal-words';
import type { OpenReceipt } from './use-contents';

const REASONS = ['EDITION', 'CALENDAR', 'WITHDRAWN', 'OTHER_PAPERS', 'MENDED'] as const;

/** What became of a receipt, in words: why it was refused, by field; or which date counts now, and why. */
export function ReceiptState({ receipt: { row, kept }, heldBy }: { receipt: OpenReceipt; heldBy?: string }) {
  const { t } = useTranslation('desk');
  const { t: c } = useTranslation('common');
  const words = useRefusalWords();
  const { refusal, answer } = kept ?? {};
  const correction = answer?.correction;
  const reason = REASONS.find((one) => one === correction?.reason);
  return (
    <>
      <strong>{t(`state.${row.state}`)}</strong>
      {heldBy ? <> — {t('page.waitsFor', { code: heldBy })}</> : null}
      {refusal ? (
        <ul className="desk__reasons">
          {words(refusal).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {correction ? (
        <ul className="desk__reasons">
          {reason ? <li>{t(`reason.${reason}`)}</li> : null}
          {row.state === 'CORRECTED' && correction.dueAt && correction.dueAt !== correction.printedDueAt ? (
            <li>{t('page.correctedDue', { due: dueMomentText(c, correction.dueAt) })}</li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}
