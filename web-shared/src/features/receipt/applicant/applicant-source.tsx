import { useTranslation } from 'react-i18next';
import { formatDayShort } from '../../../ui/text/date-format';
import type { ReceiveDraft } from '../draft/receive-draft';
import type { KnownApplicantState } from './use-known-applicant';

/** Where the citizen's data come from: an earlier dossier, the card, or nowhere yet. */
export function ApplicantSource({ draft, lookup }: { draft: ReceiveDraft; lookup: KnownApplicantState }) {
  const { t } = useTranslation('receive');
  const { applicant, filled } = draft;
  const { known, searching, unknown } = lookup;
  const text = () => {
    if (searching) return t('applicant.searching');
    if (filled.idNumber !== undefined && filled.idNumber === applicant.idNumber) return t('applicant.fromCard');
    if (known) {
      return t('applicant.fromDossier', { date: formatDayShort(known.lastSeenAt), procedure: known.lastProcedureName });
    }
    return unknown ? t('applicant.unknown') : t('applicant.idHint');
  };
  return (
    <p className="receive__source" role="status" title={text()}>
      {text()}
    </p>
  );
}
