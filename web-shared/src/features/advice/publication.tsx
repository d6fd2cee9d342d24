import type { PublicationPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../ui/text/date-format';

type Shown = Pick<PublicationPartsFragment, 'question' | 'answer' | 'field' | 'procedureCode' | 'procedureName'> &
  Partial<Pick<PublicationPartsFragment, 'officeName' | 'status' | 'withdrawnReason'>> & {
    validFrom: string;
    validTo: string | null;
  };

/** A question and its answer as all desks read them. */
export function Publication({ shown }: { shown: Shown }) {
  const { t } = useTranslation('advice');
  const { question, answer, field, procedureCode, procedureName, officeName, status, validFrom, validTo } = shown;
  const words = { from: formatDate(validFrom), to: formatDate(validTo), reason: shown.withdrawnReason ?? '' };
  const isEnding = validTo !== null && (status === 'IN_FORCE' || status === 'UPCOMING');
  return (
    <>
      <h3 className="casework__text">{question}</h3>
      <p className="casework__text">{answer}</p>
      <p className="muted">
        {[
          procedureCode ? `${procedureCode} ${procedureName ?? ''}` : field,
          officeName && t('by', { office: officeName }),
          status && t(`status.${status}`, words),
          isEnding && t('until', words),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
