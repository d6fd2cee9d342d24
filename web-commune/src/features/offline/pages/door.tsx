import '@hcc/web-shared/src/session/sign-in.css';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { DoorForm } from './door-form';

/** Nobody can say who is signed in: the password opens what is kept on this machine. */
export function Door() {
  const { t } = useTranslation('desk');
  const { t: c } = useTranslation('common');
  const { letIn, checkAgain, appTier } = useSession();
  usePageTitle(t('door.title'));
  return (
    <div className="sign-in">
      <main className="sign-in__card">
        <p className="sign-in__app">{c(`appOf.${appTier}`)}</p>
        <h1>{t('door.title')}</h1>
        <p className="sign-in__lead">{t('door.lead')}</p>
        <DoorForm onOpen={(staff) => void letIn(staff)} />
        <Button kind="quiet" onClick={checkAgain}>
          {t('door.retry')}
        </Button>
      </main>
    </div>
  );
}
