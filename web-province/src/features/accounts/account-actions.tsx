import {
  type AccountPartsFragment,
  useResetSecondFactorMutation,
  useSetAccountPasswordMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { account: AccountPartsFragment; onChange: (account: AccountPartsFragment) => void };

/** One account: how it stands, a temporary password, the second factor taken away. */
export function AccountActions({ account, onChange }: Props) {
  const { t } = useTranslation('accounts');
  const { t: a } = useTranslation('account');
  const { fullName, username, status, officeNames, roles, secondFactorSince, mustChangePassword } = account;
  const rows = [
    [a('profile.fullName'), `${fullName} (${username})`],
    [t('office'), officeNames.join(', ')],
    [t('roles'), roles.map((role) => t(`role.${role}`)).join(', ')],
    [t('status'), t(status)],
    [t('password'), mustChangePassword ? t('passwordGiven') : t('passwordOwn')],
    [t('factor'), secondFactorSince ? t('factorSince', { when: formatDateTime(secondFactorSince) }) : t('factorOff')],
  ];
  return (
    <>
      <dl className="profile__list">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <TemporaryPassword username={username} onChange={onChange} />
      {secondFactorSince ? <ResetFactor account={account} onChange={onChange} /> : null}
    </>
  );
}

function TemporaryPassword({ username, onChange }: { username: string; onChange: Props['onChange'] }) {
  const { t, i18n } = useTranslation('accounts');
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
      const { data } = await save({ variables: { username, password } });
      setPassword('');
      setIsDone(true);
      if (data) onChange(data.setAccountPassword);
    } catch (error) {
      const { code, fields } = readFailure(error);
      // The server's own sentence is Vietnamese.
      if (code === 'BAD_USER_INPUT') setRefused(i18n.language === 'vi' ? fields[0]?.reason : a('profile.refused'));
      else setFailure(error);
    }
  };
  return (
    <form className="profile__form" onSubmit={submit} noValidate>
      {isDone ? <Notice kind="success">{t('given')}</Notice> : null}
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

function ResetFactor({ account, onChange }: Props) {
  const { t } = useTranslation('accounts');
  const { t: c } = useTranslation('common');
  const [reset, { loading }] = useResetSecondFactorMutation();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const close = () => setIsAsking(false);
  const submit = async () => {
    setFailure(undefined);
    try {
      const { data } = await reset({ variables: { username: account.username } });
      close();
      if (data) onChange(data.resetSecondFactor);
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <div>
      <Button kind="danger" onClick={() => setIsAsking(true)}>
        {t('resetFactor')}
      </Button>
      {isAsking ? (
        <Dialog title={t('resetTitle', { name: account.fullName })} onClose={close}>
          {failure === undefined ? null : <ErrorNotice error={failure} />}
          <p>{t('resetText')}</p>
          <DialogActions>
            <Button onClick={close}>{c('action.cancel')}</Button>
            <Button kind="danger" busy={loading} onClick={() => void submit()}>
              {t('resetFactor')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </div>
  );
}
