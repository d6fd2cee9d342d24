import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonProps } from '../ui/form/button';
import { TextField } from '../ui/form/field';
import { Notice } from '../ui/page/page-state';
import { readFailure } from '../ui/text/graphql-error';
import { useFailureText } from '../ui/text/use-failure-text';

type Props = {
  hint: string;
  submitLabel: string;
  kind?: ButtonProps['kind'];
  /** Rejects with the server's refusal. */
  onCode: (code: string) => Promise<unknown>;
  /** Beside the button. */
  children?: ReactNode;
};

/** A code of the second factor, for something that somebody who is signed in wants done. */
export function ConfirmByCode({ hint, submitLabel, kind = 'primary', onCode, children }: Props) {
  const { t } = useTranslation('account');
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
    setWrong(code.trim() === '' ? t('factor.enterCode') : undefined);
    if (code.trim() === '') return field.current?.focus();
    setBusy(true);
    try {
      await onCode(code);
    } catch (error) {
      if (readFailure(error).code === 'BAD_USER_INPUT') setWrong(t('factor.wrongCode'));
      else setFailure(error);
      field.current?.select();
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="profile__form" onSubmit={submit} noValidate>
      {failure === undefined ? null : <Notice kind="error">{failureText(failure)}</Notice>}
      <TextField
        ref={field}
        label={t('factor.code')}
        name="code"
        autoComplete="one-time-code"
        spellCheck={false}
        value={code}
        error={wrong}
        hint={hint}
        onChange={(event) => setCode(event.target.value)}
      />
      <div className="profile__actions">
        <Button kind={kind} type="submit" busy={busy}>
          {submitLabel}
        </Button>
        {children}
      </div>
    </form>
  );
}
