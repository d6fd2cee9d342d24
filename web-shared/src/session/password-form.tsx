import './profile.css';
import { useChangePasswordMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/form/button';
import { TextField } from '../ui/form/field';
import { Notice } from '../ui/page/page-state';
import { readFailure } from '../ui/text/graphql-error';
import { useFailureText } from '../ui/text/use-failure-text';

const MIN_PASSWORD = 8;

type PasswordErrors = { current?: string; next?: string; repeat?: string };

type Props = {
  /** What the present password is called here. */
  currentLabel?: string;
  /** Told instead of saying on the spot that it is done. */
  onChanged?: (newPassword: string) => Promise<unknown>;
};

export function PasswordForm({ currentLabel, onChanged }: Props) {
  const { t } = useTranslation('account');
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
      if (onChanged) return void (await onChanged(values.next));
      setValues({ current: '', next: '', repeat: '' });
      setOutcome({ done: true });
    } catch (error) {
      const { fields, code } = readFailure(error);
      const of = (path: string) => fields.find((field) => field.path.endsWith(path));
      const current = of('currentPassword');
      const next = of('newPassword');
      if (code === 'BAD_USER_INPUT' && (current || next)) {
        show({ current: current && t('profile.wrongCurrent'), next: next && (next.reason || t('profile.refused')) });
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
    <form ref={form} className="profile__form" onSubmit={submit} noValidate>
      {outcome && 'done' in outcome ? <Notice kind="success">{t('profile.changed')}</Notice> : null}
      {outcome && 'error' in outcome ? <Notice kind="error">{failureText(outcome.error)}</Notice> : null}
      {field('current', currentLabel ?? t('profile.current'), 'current-password')}
      {field('next', t('profile.next'), 'new-password', t('profile.rule'))}
      {field('repeat', t('profile.repeat'), 'new-password')}
      <div>
        <Button kind="primary" type="submit" busy={loading}>
          {t('profile.change')}
        </Button>
      </div>
    </form>
  );
}
