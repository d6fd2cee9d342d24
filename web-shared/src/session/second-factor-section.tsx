import {
  type StartSecondFactorMutation,
  useMySecondFactorQuery,
  useRemoveSecondFactorMutation,
  useRenewRecoveryCodesMutation,
  useStartSecondFactorMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/form/button';
import { TextField } from '../ui/form/field';
import { Dialog } from '../ui/page/dialog';
import { ErrorNotice, Notice, Skeleton } from '../ui/page/page-state';
import { formatDateTime } from '../ui/text/date-format';
import { readFailure } from '../ui/text/graphql-error';
import { useFailureText } from '../ui/text/use-failure-text';
import { ConfirmByCode } from './confirm-by-code';
import { Enrolment } from './enrolment';
import { RecoveryCodes } from './recovery-codes';
import { useSession } from './session-provider';

type Doing = 'nothing' | 'turning-on' | 'turning-off' | 'renewing';

/** One's own second factor: on, off, new recovery codes. */
export function SecondFactorSection() {
  const { t } = useTranslation('account');
  const { data, error, refetch } = useMySecondFactorQuery({ fetchPolicy: 'cache-and-network' });
  const [doing, setDoing] = useState<Doing>('nothing');
  const done = () => {
    setDoing('nothing');
    void refetch();
  };
  const state = data?.mySecondFactor;
  return (
    <section className="panel" aria-labelledby="second-factor">
      <h2 id="second-factor">{t('factor.title')}</h2>
      {error && !state ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!state && !error ? <Skeleton rows={2} /> : null}
      {state && doing === 'turning-on' ? <TurnOn onDone={done} onCancel={done} /> : null}
      {state && doing !== 'turning-on' ? <FactorState {...state} onDo={setDoing} /> : null}
      {doing === 'turning-off' ? <TurnOff onDone={done} /> : null}
      {doing === 'renewing' ? <Renew onDone={done} /> : null}
    </section>
  );
}

type StateProps = { confirmedAt: string | null; recoveryCodesLeft: number; onDo: (doing: Doing) => void };

function FactorState({ confirmedAt, recoveryCodesLeft, onDo }: StateProps) {
  const { t } = useTranslation('account');
  if (!confirmedAt) {
    return (
      <div className="profile__stack">
        <p>{t('factor.off')}</p>
        <div>
          <Button onClick={() => onDo('turning-on')}>{t('factor.turnOn')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className="profile__stack">
      <p>
        {t('factor.on', { when: formatDateTime(confirmedAt) })} {t('factor.left', { count: recoveryCodesLeft })}
      </p>
      <div className="profile__actions">
        <Button onClick={() => onDo('renewing')}>{t('factor.renew')}</Button>
        <Button kind="danger" onClick={() => onDo('turning-off')}>
          {t('factor.turnOff')}
        </Button>
      </div>
    </div>
  );
}

type Secret = StartSecondFactorMutation['startSecondFactor'];

/** The present password first: an open screen must not be enough to put somebody else's phone in between. */
function TurnOn({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const { t } = useTranslation('account');
  const { t: c } = useTranslation('common');
  const failureText = useFailureText();
  const [start, { loading }] = useStartSecondFactorMutation();
  const [password, setPassword] = useState('');
  const [secret, setSecret] = useState<Secret>();
  const [wrong, setWrong] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  if (secret) return <Enrolment secret={secret} onDone={onDone} />;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    setWrong(undefined);
    try {
      const { data } = await start({ variables: { password } });
      setSecret(data?.startSecondFactor);
    } catch (error) {
      if (readFailure(error).code === 'BAD_USER_INPUT') setWrong(t('factor.wrongPassword'));
      else setFailure(error);
    }
  };
  return (
    <form className="profile__form" onSubmit={submit} noValidate>
      {failure === undefined ? null : <Notice kind="error">{failureText(failure)}</Notice>}
      <TextField
        label={t('factor.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        autoFocus
        value={password}
        error={wrong}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="profile__actions">
        <Button kind="primary" type="submit" busy={loading}>
          {t('factor.begin')}
        </Button>
        <Button onClick={onCancel}>{c('action.cancel')}</Button>
      </div>
    </form>
  );
}

function TurnOff({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('account');
  const { t: c } = useTranslation('common');
  const { checkAgain } = useSession();
  const [remove] = useRemoveSecondFactorMutation();
  const submit = async (code: string) => {
    await remove({ variables: { code } });
    onDone();
    // A role may ask for one: then the page for enrolling comes now.
    checkAgain();
  };
  return (
    <Dialog title={t('factor.turnOffTitle')} onClose={onDone}>
      <p>{t('factor.turnOffText')}</p>
      <ConfirmByCode hint={t('factor.codeOrRecovery')} submitLabel={t('factor.turnOff')} kind="danger" onCode={submit}>
        <Button onClick={onDone}>{c('action.cancel')}</Button>
      </ConfirmByCode>
    </Dialog>
  );
}

function Renew({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('account');
  const { t: c } = useTranslation('common');
  const [renew] = useRenewRecoveryCodesMutation();
  const [codes, setCodes] = useState<string[]>();
  if (codes) {
    return (
      <Dialog title={t('factor.renewTitle')}>
        <RecoveryCodes codes={codes} onDone={onDone} />
      </Dialog>
    );
  }
  const submit = async (code: string) => {
    const { data } = await renew({ variables: { code } });
    setCodes(data?.renewRecoveryCodes ?? []);
  };
  return (
    <Dialog title={t('factor.renewTitle')} onClose={onDone}>
      <p>{t('factor.renewText')}</p>
      <ConfirmByCode hint={t('factor.codeOrRecovery')} submitLabel={t('factor.renew')} onCode={submit}>
        <Button onClick={onDone}>{c('action.cancel')}</Button>
      </ConfirmByCode>
    </Dialog>
  );
}
