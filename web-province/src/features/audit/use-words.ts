import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

/** What the server's names of settings, fields and values are called; a name that is not known stays as it is. */
export function useWords() {
  const { t } = useTranslation('audit');
  const settings: Record<string, string> = {
    'audit.retentionMonths': t('setting.retention'),
    areas: t('setting.areas'),
    procedures: t('setting.procedures'),
    holidays: t('setting.holidays'),
    'calendar.days': t('setting.calendarDays'),
    'calendar.hours': t('setting.calendarHours'),
  };
  const fields: Record<string, string> = {
    fullName: t('field.fullName'),
    officeCode: t('field.officeCode'),
    roles: t('field.roles'),
    status: t('field.status'),
    password: t('field.password'),
    months: t('field.months'),
    added: t('field.added'),
    changed: t('field.changed'),
  };
  const values: Record<string, string> = {
    ACTIVE: t('value.ACTIVE'),
    DISABLED: t('value.DISABLED'),
    RECEPTION: t('value.RECEPTION'),
    OFFICIAL: t('value.OFFICIAL'),
    APPROVER: t('value.APPROVER'),
    SUPERVISOR: t('value.SUPERVISOR'),
    LEADERSHIP: t('value.LEADERSHIP'),
    ADMIN: t('value.ADMIN'),
  };
  const wordsOf = (value: string | null): string => {
    if (value === null) return '—';
    if (/^\d{1,9}$/.test(value)) return formatNumber(Number(value));
    return value
      .split(', ')
      .map((part) => values[part] ?? part)
      .join(', ');
  };
  return { settings, fields, wordsOf };
}
