import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../ui/form/language-switch';
import { MenuButton } from '../ui/form/menu-button';
import { LineLink } from './line-link';
import { useSession, useStaff } from './session-provider';

export function AccountMenu() {
  const { t } = useTranslation('common');
  const { signOut } = useSession();
  const { fullName } = useStaff();
  const link = (to: string, label: string) => (
    <LineLink className="account__item" to={to}>
      {label}
    </LineLink>
  );
  return (
    <MenuButton
      label={fullName}
      ariaLabel={t('nav.account', { name: fullName })}
      items={[
        { key: 'profile', content: link('/profile', t('nav.profile')) },
        { key: 'help', content: link('/help', t('nav.help')) },
        { key: 'language', content: <LanguageSwitch className="account__item" /> },
        {
          key: 'sign-out',
          content: (
            <button type="button" className="account__item" onClick={() => void signOut()}>
              {t('nav.signOut')}
            </button>
          ),
        },
      ]}
    />
  );
}
