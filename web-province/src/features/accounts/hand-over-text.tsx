import type { HandOverPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';

/** How many dossiers have gone over, with their list to print. */
export function HandOverText({ handOver, to }: { handOver: HandOverPartsFragment | null; to: string | null }) {
  const { t } = useTranslation('accounts');
  const whom = to ?? t('queue');
  if (!handOver) return <span className="people__small">{t('handOver.to', { whom })}</span>;
  const { id, moved, isFinished } = handOver;
  return (
    <span className="people__small">
      {t(isFinished ? 'handOver.done' : 'handOver.going', { count: moved, whom })}
      {moved > 0 ? (
        <>
          {' '}
          <a href={`/forms/work-handover/${id}.pdf`} target="_blank" rel="noreferrer">
            {t('handOver.paper')}
          </a>
        </>
      ) : null}
    </span>
  );
}
