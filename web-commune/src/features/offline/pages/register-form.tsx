import './desk.css';
import { type Staff, useSession, useStaff } from '@hcc/web-shared/src/session/session-provider';
import { startSignIn } from '@hcc/web-shared/src/session/sign-in/sign-in-steps';
import type { SignInWords } from '@hcc/web-shared/src/session/sign-in/sign-in-words';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import i18n from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskFailure } from '../desk/desk-api';
import { theDesk } from '../desk/the-desk';

/** Makes this machine one that goes on without a line: its name, and the password that locks what it keeps. */
export function RegisterForm() {
  const { t } = useTranslation('desk');
  const { language } = useTranslation('session').i18n;
  const staff = useStaff();
  const { letIn } = useSession();
  const place = useRef<HTMLDivElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const [nameError, setNameError] = useState<string>();
  const [failure, setFailure] = useState('');
  const [isBusy, setBusy] = useState(false);
  const canKeep = 'subtle' in crypto && 'indexedDB' in window;

  useEffect(() => {
    if (!place.current) return;
    const register = async (signedIn: Staff, password: string) => {
      const name = nameField.current?.value.trim() ?? '';
      setFailure('');
      setNameError(name === '' ? t('machine.nameMissing') : undefined);
      await letIn(signedIn);
      if (name === '') return nameField.current?.focus();
      setBusy(true);
      try {
        await theDesk.register(name, signedIn, password);
        // From now on the app begins as a desk.
        window.location.reload();
      } catch (error) {
        setFailure(error instanceof DeskFailure && error.message ? error.message : t('stopped.SERVER'));
        setBusy(false);
      }
    };
    const words: SignInWords = {
      session: i18n.getResourceBundle(language, 'session'),
      common: i18n.getResourceBundle(language, 'common'),
    };
    place.current.replaceChildren();
    startSignIn(place.current, {
      words,
      submitLabel: t('machine.submit'),
      fixedUsername: staff.username,
      onSignedIn: register,
    });
    nameField.current?.focus();
  }, [language, t, staff.username, letIn]);

  return (
    <section className="panel desk__register">
      <h1>{t('machine.register')}</h1>
      <p>{t('machine.none')}</p>
      {canKeep ? null : <Notice kind="error">{t('machine.noCrypto')}</Notice>}
      {failure ? <Notice kind="error">{failure}</Notice> : null}
      {isBusy ? <p role="status">{t('machine.registering')}</p> : null}
      {isBusy ? <Skeleton rows={2} /> : null}
      <div className="desk__form" hidden={isBusy || !canKeep}>
        <TextField
          ref={nameField}
          label={t('machine.name')}
          placeholder={t('machine.namePlaceholder')}
          maxLength={100}
          required
          error={nameError}
        />
        <p>{t('machine.passwordLead', { name: staff.fullName })}</p>
        <div ref={place} />
      </div>
    </section>
  );
}
