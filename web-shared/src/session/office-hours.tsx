import { useOfficeHoursQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, Skeleton } from '../ui/page/page-state';
import { formatDate } from '../ui/text/date-format';
import { sessionText } from '../ui/text/session-text';

/** When an office is open, and from when otherwise. A page that shows it loads the words `hours`. */
export function OfficeHours({ officeCode }: { officeCode: string }) {
  const { t } = useTranslation('hours');
  const { data, error, refetch } = useOfficeHoursQuery({ variables: { officeCode } });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={1} />;
  const { sessions, isOpenToday, next } = data.officeHours;
  return (
    <p>
      {t('label')}: <strong>{sessionText(sessions)}</strong>
      {isOpenToday ? null : <span className="muted"> · {t('closedToday')}</span>}
      {next ? (
        <span className="muted">
          {' '}
          · {t('next', { day: formatDate(next.fromDay), hours: sessionText(next.sessions) })}
        </span>
      ) : null}
    </p>
  );
}
