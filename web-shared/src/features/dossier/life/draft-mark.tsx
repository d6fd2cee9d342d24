import { useTranslation } from 'react-i18next';

/** Something was begun here and is kept. */
export function DraftMark() {
  const { t } = useTranslation('actions');
  return (
    <span className="actions__draft" title={t('actions.draftKept')}>
      <span aria-hidden="true">✎</span>
      <span className="visually-hidden">({t('actions.draftKept')})</span>
    </span>
  );
}
