import './sign-in.css';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { LanguageSwitch } from '../ui/form/language-switch';
import { Skeleton } from '../ui/page/page-state';
import { usePageTitle } from '../ui/page/use-page-title';
import { appPath, tiers } from './app-paths';
import { useSession } from './session-provider';
import { SignInForm } from './sign-in-form';

/** Only a path of this app: an address from elsewhere must not lead a person who has just signed in away. */
function safeNext(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/';
}

export function SignInPage() {
  const { t } = useTranslation('session');
  const { t: c } = useTranslation('common');
  const { appTier, staff, state } = useSession();
  const [params] = useSearchParams();
  usePageTitle(t('signIn.title'));
  if (state === 'checking') return <Skeleton />;
  if (staff) return <Navigate to={safeNext(params.get('next'))} replace />;
  const app = c(`appOf.${appTier}`);
  return (
    <div className="sign-in">
      <header className="sign-in__heading">
        <p>{t('signIn.country')}</p>
        <p className="sign-in__motto">{t('signIn.motto')}</p>
      </header>
      <main className="sign-in__card">
        <p className="sign-in__app">{app}</p>
        <h1>{t('signIn.title')}</h1>
        <p className="sign-in__lead">{t('signIn.lead', { app })}</p>
        <SignInForm
          submitLabel={t('signIn.submit')}
          onSignedIn={({ office }) => {
            if (office.tier !== appTier) window.location.assign(appPath[office.tier]);
          }}
        />
        <p className="sign-in__forgot">{t('signIn.forgot')}</p>
      </main>
      <nav className="sign-in__links" aria-label={t('signIn.otherApps')}>
        {tiers
          .filter((tier) => tier !== appTier)
          .map((tier) => (
            <a key={tier} href={appPath[tier]}>
              {c(`appOf.${tier}`)}
            </a>
          ))}
        <a href="/">{t('signIn.publicPage')}</a>
        <LanguageSwitch className="link-button" />
      </nav>
    </div>
  );
}
