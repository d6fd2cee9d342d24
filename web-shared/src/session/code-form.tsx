import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/form/button';
import { TextField } from '../ui/form/field';
import { Notice } from '../ui/page/page-state';
import { readFailure } from '../ui/text/graphql-error';
import { useFailureText } from '../ui/text/use-failure-text';
import { type Staff, useSession } from './session-provider';

type Props = {
  challenge: string;
  onSignedIn?: (staff: Staff) => void;
  /** Back to the password, which also begins a new five minutes. */
  onAgain: () => void;
};

/** The second half of signing in. */
export function CodeForm({ challenge, onSignedIn, onAgain }: Props) {
  const { t } = useTranslation('session');
  const { confirmSecondFactor } = useSession();
  const failureText = useFailureText();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setFailure(undefined);
    setWrong(code.trim() === '' ? t('code.enter') : undefined);
    if (code.trim() === '') return field.current?.focus();
    setBusy(true);
    try {
      const staff = await confirmSecondFactor(challenge, code);
      onSignedIn?.(staff);
    } catch (error) {
      if (readFailure(error).code === 'BAD_USER_INPUT') setWrong(t('code.wrong'));
      else setFailure(error);
      field.current?.select();
    } finally {
      setBusy(false);
    }
  };

  const hasEnded = failure !== undefined && readFailure(failure).code === 'UNAUTHENTICATED';
  return (
    <form className="sign-in__form" onSubmit={submit} noValidate>
      {failure === undefined ? (
        <p>{t('code.lead')}</p>
      ) : (
        <Notice kind="error">{hasEnded ? t('code.ended') : failureText(failure)}</Notice>
      )}
      <TextField
        ref={field}
        label={t('code.label')}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        autoFocus
        value={code}
        error={wrong}
        hint={t('code.hint')}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button kind="primary" size="large" type="submit" busy={busy}>
        {t('code.submit')}
      </Button>
      <button type="button" className="link-button" onClick={onAgain}>
        {t('code.again')}
      </button>
    </form>
  );
}
