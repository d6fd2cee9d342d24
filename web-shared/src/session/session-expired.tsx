import './sign-in.css';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/page/dialog';
import { Skeleton } from '../ui/page/page-state';
import { useSession, useStaff } from './session-provider';

const loadForm = () => import('./sign-in/sign-in-form').then((m) => ({ default: m.SignInForm }));
const SignInForm = lazy(loadForm);
/** By then the first page is there. */
const LOAD_FORM_AFTER_MS = 10_000;

/** Lies over the page while the password is asked for; the page stays mounted, so nothing typed is lost. */
export function SessionExpired() {
  const { t } = useTranslation('session');
  const { expired, signOut } = useSession();
  const staff = useStaff();

  useEffect(() => {
    // Fetched only when the session has ended, it might be of a newer build by then, and gone under its old name.
    const timer = setTimeout(() => loadForm().catch(() => undefined), LOAD_FORM_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  if (!expired) return null;
  return (
    <Dialog title={t('expired.title')}>
      <p>{t('expired.lead', { name: staff.fullName })}</p>
      <Suspense fallback={<Skeleton rows={3} />}>
        <SignInForm fixedUsername={staff.username} submitLabel={t('expired.submit')} />
      </Suspense>
      <p>
        <button type="button" className="link-button" onClick={() => void signOut()}>
          {t('expired.other')}
        </button>
      </p>
    </Dialog>
  );
}
