import './profile.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import vi from '../i18n/account.vi';
import { switchLanguage } from '../i18n/i18n';
import { currentLanguage } from '../i18n/language';
import { usePageTitle } from '../ui/page/use-page-title';
import { OfficeHours } from './office-hours';
import { PasswordForm } from './password-form';
import { SecondFactorSection } from './second-factor-section';
import { useSession, useStaff } from './session-provider';
import { SessionsSection } from './sessions-section';
import { StandInsSection } from './stand-ins/stand-ins-section';
import { WorkPlacesSection } from './work-places-section';

type PermissionKey = keyof typeof vi.permission;

/** In the order of a dossier's life, not of the server's list. */
const permissionKeys = Object.keys(vi.permission) as PermissionKey[];

function permissionKey(permission: string): PermissionKey | undefined {
  const key = permission.replace(':', '-');
  return permissionKeys.find((known) => known === key);
}

export function ProfilePage() {
  const { t } = useTranslation('account');
  usePageTitle(t('profile.title'));
  return (
    <div className="profile">
      <h1>{t('profile.title')}</h1>
      <Person />
      <WorkPlacesSection />
      <StandInsSection />
      <LanguageChoice />
      <section className="panel">
        <h2>{t('profile.changePassword')}</h2>
        <PasswordForm />
      </section>
      <SecondFactorSection />
      <SessionsSection />
    </div>
  );
}

function Person() {
  const { t } = useTranslation('account');
  const { t: c } = useTranslation('common');
  const staff = useStaff();
  const { can } = useSession();
  const held = new Set(staff.permissions.map(permissionKey));
  const rights = permissionKeys.filter((key) => held.has(key));
  const rows = [
    [t('profile.fullName'), staff.fullName],
    [t('profile.username'), staff.username],
    [t('profile.office'), staff.office.name],
    [t('profile.tier'), c(`tier.${staff.office.tier}`)],
    [t('profile.rights'), rights.map((key) => t(`permission.${key}`)).join(', ')],
  ];
  return (
    <section className="panel">
      <h2>{t('profile.person')}</h2>
      <dl className="profile__list">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {can('office:staff') ? (
        <p>
          <Link to="/administration/staff">{t('profile.whoMaySign')}</Link>
        </p>
      ) : null}
      <OfficeHours officeCode={staff.office.code} />
    </section>
  );
}

function LanguageChoice() {
  const { t } = useTranslation('account');
  const language = currentLanguage();
  return (
    <fieldset className="panel">
      <legend className="profile__legend">{t('profile.language')}</legend>
      <div className="profile__languages">
        {(['vi', 'en'] as const).map((choice) => (
          <label key={choice} lang={choice}>
            <input
              type="radio"
              name="language"
              checked={language === choice}
              onChange={() => void switchLanguage(choice)}
            />{' '}
            {choice === 'vi' ? t('profile.vietnamese') : t('profile.english')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
