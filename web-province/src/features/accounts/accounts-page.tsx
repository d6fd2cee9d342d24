import '@hcc/web-shared/src/session/profile.css';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { AccountHelp } from './account-help';
import { RolePolicies } from './role-policies';

/** What an administrator does for other people's accounts. */
export function AccountsPage() {
  const { t } = useTranslation('accounts');
  usePageTitle(t('title'));
  return (
    <div className="profile">
      <h1>{t('title')}</h1>
      <RolePolicies />
      <AccountHelp />
    </div>
  );
}
