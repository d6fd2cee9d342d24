import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/form/button';
import { TextField } from '../ui/form/field';
import { Notice } from '../ui/page/page-state';
import { readFailure } from '../ui/text/graphql-error';
import { useFailureText } from '../ui/text/use-failure-text';
import { CodeForm } from './code-form';
import { type Staff, useSession } from './session-provider';

type Props = {
  submitLabel: string;
  /** The person is known already: only the password is asked for. */
  fixedUsername?: string;
  onSignedIn?: (staff: Staff) => void;
};

/** Name and password; then, for who has a second factor, its code. */
export function SignInForm(props: Props) {
  const { onSignedIn } = props;
  const [challenge, setChallenge] = useState<string>();
  if (challenge !== undefined) {
    return <CodeForm challenge={challenge} onSignedIn={onSignedIn} onAgain={() => setChallenge(undefined)} />;
  }
  return <PasswordStep {...props} onChallenge={setChallenge} />;
}

function PasswordStep(props: Props & { onChallenge: (challenge: string) => void }) {
  const { submitLabel, fixedUsername, onSignedIn, onChallenge } = props;
  const { t } = useTranslation('session');
  const { signIn } = useSession();
  const failureText = useFailureText();
  const [username, setUsername] = useState(fixedUsername ?? '');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<{ username?: string; password?: string }>({});
  const [failure, setFailure] = useState<unknown>();
  const [capsLock, setCapsLock] = useState(false);
  const [busy, setBusy] = useState(false);
  const usernameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const gaps = {
      username: username.trim() ? undefined : t('signIn.enterUsername'),
      password: password ? undefined : t('signIn.enterPassword'),
    };
    setMissing(gaps);
    setFailure(undefined);
    if (gaps.username) return usernameField.current?.focus();
    if (gaps.password) return passwordField.current?.focus();
    setBusy(true);
    try {
      const staff = await signIn(username.trim(), password);
      onSignedIn?.(staff);
    } catch (error) {
      const { challenge } = readFailure(error);
      if (challenge !== undefined) return onChallenge(challenge);
      setFailure(error);
      passwordField.current?.select();
    } finally {
      setBusy(false);
    }
  };

  const code = failure === undefined ? undefined : readFailure(failure).code;
  const refused = code === 'UNAUTHENTICATED' || code === 'BAD_USER_INPUT';
  return (
    <form className="sign-in__form" onSubmit={submit} noValidate>
      {failure === undefined ? null : (
        <Notice kind="error">{refused ? t('signIn.wrong') : failureText(failure)}</Notice>
      )}
      {fixedUsername ? (
        // Password managers want to know whose password it is.
        <input type="hidden" name="username" autoComplete="username" value={fixedUsername} readOnly />
      ) : (
        <TextField
          ref={usernameField}
          label={t('signIn.username')}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          value={username}
          error={missing.username}
          onChange={(event) => setUsername(event.target.value)}
        />
      )}
      <TextField
        ref={passwordField}
        label={t('signIn.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        autoFocus={Boolean(fixedUsername)}
        value={password}
        error={missing.password}
        hint={capsLock ? t('signIn.capsLock') : undefined}
        onChange={(event) => setPassword(event.target.value)}
        onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
      />
      <Button kind="primary" size="large" type="submit" busy={busy}>
        {submitLabel}
      </Button>
    </form>
  );
}
