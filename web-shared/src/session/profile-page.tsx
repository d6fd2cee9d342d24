import './profile.css';
import { useChangePasswordMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/i18n';
import { currentLanguage } from '../i18n/language';
import vi from '../i18n/session.vi';
import { Button } from '../ui/form/button';
import { TextField } from '../ui/form/field';
import { Notice } from '../ui/page/page-state';
import { usePageTitle } from '../ui/page/use-page-title';
import { readFailure } from '../ui/text/graphql-error';
import { useFailureText } from '../ui/text/use-failure-text';
import { useStaff } from './session-provider';

const MIN_PASSWORD = 8;

type PermissionKey = keyof typeof vi.permission;

/** In the order of a dossier's life, not of the server's list. */
const permissionKeys = Object.keys(vi.permission) as PermissionKey[];

function permissionKey(permission: string): PermissionKey | undefined {
  const key = permission.replace(':', '-');
  return permissionKeys.find((known) => known === key);
}

export function ProfilePage() {
  const { t } = useTranslation('session');
  usePageTitle(t('profile.title'));
  return (
    <div className="profile">
      <h1>{t('profile.title')}</h1>
      <Person />
      <LanguageChoice />
      <PasswordForm />
    </div>
  );
}

function Person() {
  const { t } = useTranslation('session');
  const { t: c } = useTranslation('common');
  const staff = useStaff();
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
    </section>
  );
}

function LanguageChoice() {
  const { t } = useTranslation('session');
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

type PasswordErrors = { current?: string; next?: string; repeat?: string };

function PasswordForm() {
  const { t } = useTranslation('session');
  const failureText = useFailureText();
  const [changePassword, { loading }] = useChangePasswordMutation();
  const [values, setValues] = useState({ current: '', next: '', repeat: '' });
  const [errors, setErrors] = useState<PasswordErrors>({});
  const [outcome, setOutcome] = useState<{ done: true } | { error: unknown } | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const check = (): PasswordErrors => ({
    current: values.current ? undefined : t('profile.enterCurrent'),
    next:
      values.next.length < MIN_PASSWORD
        ? t('profile.tooShort')
        : values.next === values.current
          ? t('profile.sameAsOld')
          : undefined,
    repeat: values.repeat === values.next ? undefined : t('profile.notSame'),
  });

  const show = (found: PasswordErrors) => {
    setErrors(found);
    const first = (['current', 'next', 'repeat'] as const).find((name) => found[name]);
    if (first) form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
    return first !== undefined;
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setOutcome(null);
    if (show(check())) return;
    try {
      await changePassword({ variables: { currentPassword: values.current, newPassword: values.next } });
      setValues({ current: '', next: '', repeat: '' });
      setOutcome({ done: true });
    } catch (error) {
      const { fields, code } = readFailure(error);
      const reason = (path: string) => fields.find((field) => field.path.endsWith(path))?.reason;
      const current = reason('currentPassword');
      const next = reason('newPassword');
      if (code === 'BAD_USER_INPUT' && (current || next)) {
        show({ current: current && t('profile.wrongCurrent'), next });
      } else setOutcome({ error });
    }
  };

  const field = (name: keyof typeof values, label: string, autoComplete: string, hint?: string) => (
    <TextField
      name={name}
      label={label}
      type="password"
      autoComplete={autoComplete}
      hint={hint}
      value={values[name]}
      error={errors[name]}
      onChange={(event) => setValues({ ...values, [name]: event.target.value })}
    />
  );

  return (
    <section className="panel">
      <h2>{t('profile.changePassword')}</h2>
      <form ref={form} className="profile__form" onSubmit={submit} noValidate>
        {outcome && 'done' in outcome ? <Notice kind="success">{t('profile.changed')}</Notice> : null}
        {outcome && 'error' in outcome ? <Notice kind="error">{failureText(outcome.error)}</Notice> : null}
        {field('current', t('profile.current'), 'current-password')}
        {field('next', t('profile.next'), 'new-password', t('profile.rule'))}
        {field('repeat', t('profile.repeat'), 'new-password')}
        <div>
          <Button kind="primary" type="submit" busy={loading}>
            {t('profile.change')}
          </Button>
        </div>
      </form>
    </section>
  );
}
