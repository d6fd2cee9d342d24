import { useDuePreviewQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { dueMomentText } from '../../ui/text/due-moment-text';

/** The clock runs while the clerk types: what is shown must be what would be written now. */
const REFRESH_MS = 60_000;

export function DueLine({ procedureCode }: { procedureCode: string | undefined }) {
  const { t } = useTranslation('receive');
  const { t: c } = useTranslation('common');
  const { data, error } = useDuePreviewQuery({
    variables: { procedureCode: procedureCode ?? '' },
    skip: !procedureCode,
    fetchPolicy: 'network-only',
    pollInterval: REFRESH_MS,
  });
  const preview = data?.duePreview;
  const moment = () => {
    if (!procedureCode) return <span className="muted">{t('due.pickFirst')}</span>;
    if (preview) return <strong>{preview.dueAt ? dueMomentText(c, preview.dueAt) : t('due.none')}</strong>;
    return <span className="muted">{error ? t('due.failed') : '…'}</span>;
  };
  return (
    <div className="receive__due" aria-live="polite">
      {t('due.label')}: {moment()}
    </div>
  );
}
