import './sign-in.css';
import './profile.css';
import type { AccountDuty } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../ui/form/language-switch';
import { usePageTitle } from '../ui/page/use-page-title';
import { Enrolment } from './enrolment';
import { PasswordForm } from './password-form';
import { useSession, useStaff } from './session-provider';

/** All that the app is until the person has done what the account asks for. */
export function DutyPage({ duty }: { duty: AccountDuty }) {
  const { t } = useTranslation('account');
  const { t: c } = useTranslation('common');
  const { signOut } = useSession();
  const { fullName, office } = useStaff();
  const changes = duty === 'CHANGE_PASSWORD';
  const title = changes ? t('duty.passwordTitle') : t('duty.factorTitle');
  usePageTitle(title);
  return (
    <div className="sign-in">
      <main className={changes ? 'sign-in__card' : 'sign-in__card sign-in__card--wide'}>
        <p className="sign-in__app">{t('duty.lead', { name: fullName, office: office.name })}</p>
        <h1>{title}</h1>
        <p className="sign-in__lead">{changes ? t('duty.passwordLead') : t('duty.factorLead')}</p>
        {changes ? <ForcedChange /> : <ForcedEnrolment />}
      </main>
      <div className="sign-in__links">
        <button type="button" className="link-button" onClick={() => void signOut()}>
          {c('nav.signOut')}
        </button>
        <LanguageSwitch className="link-button" />
      </div>
    </div>
  );
}

/** The change ended every session, this one too; whoever chose the password this moment need not type it again. */
function ForcedChange() {
  const { t } = useTranslation('account');
  const { signIn, signOut } = useSession();
  const { username } = useStaff();
  return (
    <PasswordForm
      currentLabel={t('duty.given')}
      onChanged={(password) => signIn(username, password).catch(() => signOut())}
    />
  );
}

function ForcedEnrolment() {
  const { t } = useTranslation('account');
  const { checkAgain } = useSession();
  return <Enrolment doneLabel={t('duty.goOn')} onDone={checkAgain} />;
}
