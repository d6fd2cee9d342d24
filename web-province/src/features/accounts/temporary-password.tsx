import { useSetAccountPasswordMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  username: string;
  /** It counts once a second administrator has confirmed it. */
  waits: boolean;
  onChange: () => void;
}

/** A password for somebody who cannot get in, to be changed at the next sign-in. */
export function TemporaryPassword({ username, waits, onChange }: Props) {
  const { t } = useTranslation('accounts');
  const { t: a } = useTranslation('account');
  const [save, { loading }] = useSetAccountPasswordMutation();
  const [password, setPassword] = useState('');
  const [refused, setRefused] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [isDone, setIsDone] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefused(undefined);
    setFailure(undefined);
    setIsDone(false);
    try {
      await save({ variables: { username, password } });
      setPassword('');
      setIsDone(true);
      onChange();
    } catch (error) {
      const { code, fields } = readFailure(error);
      if (code === 'BAD_USER_INPUT') setRefused(fields[0]?.reason || a('profile.refused'));
      else setFailure(error);
    }
  };
  return (
    <form className="profile__form" onSubmit={submit} noValidate>
      {isDone ? <Notice kind="success">{t(waits ? 'grant.sent' : 'given')}</Notice> : null}
      {failure === undefined ? null : <ErrorNotice error={failure} />}
      <TextField
        label={t('temporary')}
        name="temporary"
        autoComplete="off"
        spellCheck={false}
        hint={t('temporaryHint')}
        value={password}
        error={refused}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div>
        <Button type="submit" busy={loading}>
          {t('give')}
        </Button>
      </div>
    </form>
  );
}
