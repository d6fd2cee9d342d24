import type { StaffPersonPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { formatDate, formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

/** How an account stands. */
export function PersonFacts({ person }: { person: StaffPersonPartsFragment }) {
  const { t } = useTranslation('accounts');
  const { t: s } = useTranslation('staff');
  const { account, places, awayUntil, lastSignInAt, openSessions } = person;
  const { username, status, secondFactorSince, mustChangePassword } = account;
  const rows: [string, string][] = [
    [t('username'), username],
    [t('status'), awayUntil ? `${t(status)}, ${s('awayUntil', { until: formatDate(awayUntil) })}` : t(status)],
    [t('password'), mustChangePassword ? t('passwordGiven') : t('passwordOwn')],
    [t('factor'), secondFactorSince ? t('factorSince', { when: formatDateTime(secondFactorSince) }) : t('factorOff')],
    [t('person.lastSignIn'), lastSignInAt ? formatDateTime(lastSignInAt) : t('person.neverSignedIn')],
    [t('person.openSessions'), formatNumber(openSessions)],
  ];
  return (
    <section className="panel" aria-label={account.fullName}>
      <dl className="profile__list">
        <div>
          <dt>{t('person.places')}</dt>
          <dd>
            {places.length === 0 ? t('people.noPlace') : null}
            {places.map(({ office, roles, until }) => (
              <span key={office.id} className="people__place">
                {office.name}: {roles.map((role) => s(`role.${role}`)).join(', ')}
                {until ? ` · ${t('people.until', { day: formatDate(until) })}` : ''}
              </span>
            ))}
          </dd>
        </div>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
