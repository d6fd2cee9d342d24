import { useTranslation } from 'react-i18next';
import { isId } from './detail-words';

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
    'offline.desk': t('setting.offlineDesk'),
  };
  /** Of settings of which there are many: what kind, and behind it which one. */
  const kinds: readonly [begins: string, words: string][] = [
    ['connection.', t('setting.connection')],
    ['fees.bankAccount ', t('setting.bankAccount')],
    ['fees.tariff ', t('setting.tariff')],
    ['post.tariff ', t('setting.postTariff')],
    ['reorganisation.', t('setting.reorganisation')],
    ['office.', t('setting.office')],
    ['list.', t('setting.list')],
    ['form.', t('setting.form')],
    ['notice ', t('setting.notice')],
    ['outbox ', t('setting.outbox')],
  ];
  const settingOf = (subject: string): string => {
    const kind = kinds.find(([begins]) => subject.startsWith(begins));
    if (!kind) return settings[subject] ?? subject;
    const which = subject.slice(kind[0].length);
    return isId(which) ? kind[1] : `${kind[1]} ${which}`;
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
    name: t('field.name'),
    key: t('field.key'),
    expiresAt: t('field.expiresAt'),
    revokedAt: t('field.revokedAt'),
    waits: t('field.waits'),
    hook: t('field.hook'),
    events: t('field.events'),
    isOn: t('field.isOn'),
    contact: t('field.contact'),
    scopes: t('field.scopes'),
    callsPerMinute: t('field.callsPerMinute'),
    intakesPerDay: t('field.intakesPerDay'),
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
    true: t('value.true'),
    false: t('value.false'),
  };
  const wordsOf = (value: string | null): string => {
    if (value === null) return '—';
    return value
      .split(', ')
      .map((part) => values[part] ?? part)
      .join(', ');
  };
  return { settingOf, fields, wordsOf };
}
