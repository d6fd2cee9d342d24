import { useTranslation } from 'react-i18next';
import { ErrorNotice, Notice } from '../../ui/page/page-state';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { readFailure } from '../../ui/text/graphql-error';
import type { OfficeChange } from './use-office-change';

/** Why an office was not changed, where that does not stand beside a field; who came first is said with what to do. */
export function ChangeError({ change: { error, isAllInFields } }: { change: OfficeChange }) {
  const { t } = useTranslation('offices');
  if (!error || isAllInFields) return null;
  const { code, who, when } = readFailure(error);
  if (code !== 'CONFLICT' || !who || !when) return <ErrorNotice error={error} />;
  return (
    <Notice kind="error" title={t('conflict.title', { who, when: formatDateTimeShort(when) })}>
      {t('conflict.text')}
    </Notice>
  );
}
