import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { loadNamespaces } from '../i18n/i18n';
import { Button } from '../ui/form/button';
import { Empty, Skeleton } from '../ui/page/page-state';
import { ShellSkeleton } from '../ui/page/shell-skeleton';
import { appPath } from './app-paths';
import { AskToSignIn } from './ask-to-sign-in';
import { useSession } from './session-provider';

/** Seldom needed: it stays out of what everybody loads. */
const DutyPage = lazy(async () => {
  const [{ DutyPage: page }] = await Promise.all([import('./duty-page'), loadNamespaces('account')]);
  return { default: page };
});

/** Lets through only a person of this app's tier; the others are told where to go. */
export function RequireSession({ children }: { children: ReactNode }) {
  const { t } = useTranslation('session');
  const { t: c } = useTranslation('common');
  const { staff, state, appTier, desk, checkAgain, signOut } = useSession();
  const location = useLocation();
  if (state === 'checking' && !staff) return <ShellSkeleton tier={appTier} />;
  if (state === 'unreachable' && !staff && desk) return <desk.Door />;
  if (state === 'unreachable' && !staff) {
    return (
      <main>
        <Empty
          heading
          title={t('unreachable.title')}
          actions={<Button onClick={checkAgain}>{c('action.retry')}</Button>}
        >
          {t('unreachable.lead')}
        </Empty>
      </main>
    );
  }
  if (!staff) return <AskToSignIn next={location.pathname + location.search} />;
  if (staff.duty) {
    return (
      <Suspense fallback={<Skeleton />}>
        <DutyPage duty={staff.duty} />
      </Suspense>
    );
  }
  const { tier, name } = staff.office;
  if (tier !== appTier) {
    return (
      <main>
        <Empty
          heading
          title={t('wrongApp.title', { tier: c(`tier.${tier}`).toLowerCase() })}
          actions={
            <>
              <a className="button button--primary" href={appPath[tier]}>
                {t('wrongApp.open', { tier: c(`tier.${tier}`).toLowerCase() })}
              </a>
              <Button onClick={() => void signOut()}>{c('nav.signOut')}</Button>
            </>
          }
        >
          {t('wrongApp.lead', { name: staff.fullName, office: name })}
        </Empty>
      </main>
    );
  }
  return children;
}
