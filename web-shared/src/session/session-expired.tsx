import './sign-in.css';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/page/dialog';
import { useSession, useStaff } from './session-provider';
import { SignInForm } from './sign-in-form';

/** Lies over the page while the password is asked for; the page stays mounted, so nothing typed is lost. */
export function SessionExpired() {
  const { t } = useTranslation('session');
  const { expired, signOut } = useSession();
  const staff = useStaff();
  if (!expired) return null;
  return (
    <Dialog title={t('expired.title')}>
      <p>{t('expired.lead', { name: staff.fullName })}</p>
      <SignInForm fixedUsername={staff.username} submitLabel={t('expired.submit')} />
      <p>
        <button type="button" className="link-button" onClick={() => void signOut()}>
          {t('expired.other')}
        </button>
      </p>
    </Dialog>
  );
}
