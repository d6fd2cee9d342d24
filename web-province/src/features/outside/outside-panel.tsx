import './outside.css';
import {
  type OutsideServiceName,
  type OutsideServiceQuery,
  type SendFailure,
  useConfirmOutsideServiceMutation,
  useOutsideServiceQuery,
  useSaveOutsideServiceMutation,
  useSwitchOutsideServiceMutation,
} from '@hcc/shared-schema/generated/hooks';
import { FailureWords } from '@hcc/web-shared/src/features/messages/failure-words';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { useFieldReasons } from '@hcc/web-shared/src/ui/text/use-field-reasons';
import { useRefusalText } from '@hcc/web-shared/src/ui/text/use-refusal-text';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Service = NonNullable<OutsideServiceQuery['outsideService']>;

/** What a call that only tries has brought. */
export interface Trial {
  isAnswered: boolean;
  milliseconds: number;
  problem?: string | null;
  failure?: SendFailure | null;
}

interface PanelProps {
  name: OutsideServiceName;
  /** Calls it once, also while it is off. */
  onTry: () => Promise<Trial | undefined>;
}

/** Where a service outside is, and whether it is called: one person turns it off, two turn it on. */
export function OutsidePanel({ name, onTry }: PanelProps) {
  const { t } = useTranslation('outside');
  const { data, error, refetch } = useOutsideServiceQuery({ variables: { name }, fetchPolicy: 'network-only' });
  const again = async () => void (await refetch());
  const service = data?.outsideService;
  return (
    <section className="panel outside" aria-label={t(`title.${name}`)}>
      <h2>{t(`title.${name}`)}</h2>
      <p className="muted">{t(`lead.${name}`)}</p>
      {data ? null : error ? <ErrorNotice error={error} onRetry={() => void again()} /> : <Skeleton rows={4} />}
      {service ? <Switch service={service} onTry={onTry} onDone={again} /> : null}
      {data ? <SettingsForm key={service?.version ?? 0} name={name} service={service ?? null} onDone={again} /> : null}
    </section>
  );
}

function Switch({
  service,
  onTry,
  onDone,
}: {
  service: Service;
  onTry: PanelProps['onTry'];
  onDone: () => Promise<void>;
}) {
  const { t } = useTranslation('outside');
  const refusal = useRefusalText();
  const { name, isOn, version, askedBy, askedAt, mayConfirm, changedBy, changedAt } = service;
  const [turn, turning] = useSwitchOutsideServiceMutation();
  const [confirm, confirming] = useConfirmOutsideServiceMutation();
  const [trial, setTrial] = useState<Trial | 'busy'>();
  const [failure, setFailure] = useState<unknown>();
  const run = async (deed: () => Promise<unknown>) => {
    setFailure(undefined);
    await deed().catch(setFailure);
    await onDone();
  };
  const seen = { name, expectedVersion: version };
  const test = async () => {
    setTrial('busy');
    setTrial(await onTry().catch((problem: unknown) => void setFailure(problem)));
  };
  const busy = turning.loading || confirming.loading;
  return (
    <>
      <p>
        <strong>{t(isOn ? 'on' : 'off')}</strong>{' '}
        <span className="muted">{t('changed', { who: changedBy, when: formatDateTimeShort(changedAt) })}</span>
      </p>
      {askedBy && askedAt ? (
        <Notice kind="warning">{t('asked', { who: askedBy, when: formatDateTimeShort(askedAt) })}</Notice>
      ) : null}
      {failure ? <Notice kind="error">{refusal(failure)}</Notice> : null}
      {typeof trial === 'object' ? (
        <Notice kind={trial.isAnswered ? 'success' : 'error'}>
          {t(trial.isAnswered ? 'answers' : 'silent', { ms: trial.milliseconds })}
          <FailureWords failure={trial.failure ?? null} detail={trial.problem ?? null} />
        </Notice>
      ) : null}
      <div className="outside__tools">
        {mayConfirm ? (
          <Button kind="primary" busy={busy} onClick={() => void run(() => confirm({ variables: seen }))}>
            {t('confirm')}
          </Button>
        ) : null}
        {isOn || askedBy ? (
          <Button busy={busy} onClick={() => void run(() => turn({ variables: { ...seen, on: false } }))}>
            {t(isOn ? 'turnOff' : 'takeBack')}
          </Button>
        ) : (
          <Button kind="primary" busy={busy} onClick={() => void run(() => turn({ variables: { ...seen, on: true } }))}>
            {t('turnOn')}
          </Button>
        )}
        <Button busy={trial === 'busy'} onClick={() => void test()}>
          {t('test')}
        </Button>
      </div>
    </>
  );
}

function SettingsForm({
  name,
  service,
  onDone,
}: {
  name: OutsideServiceName;
  service: Service | null;
  onDone: () => Promise<void>;
}) {
  const { t } = useTranslation('outside');
  const refusal = useRefusalText();
  const [address, setAddress] = useState(service?.address ?? '');
  const [identity, setIdentity] = useState(service?.identity ?? '');
  const [secret, setSecret] = useState('');
  const [save, { loading, error }] = useSaveOutsideServiceMutation();
  const { isRefused, reasonOf } = useFieldReasons(error, t('wrong'));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const input = { name, expectedVersion: service?.version ?? 0, address, identity, secret: secret || null };
    await save({ variables: { input } });
    await onDone();
  };
  return (
    <form className="outside__form" noValidate onSubmit={(event) => void submit(event).catch(() => undefined)}>
      {service ? null : <p>{t('none')}</p>}
      {error && !isRefused ? <Notice kind="error">{refusal(error)}</Notice> : null}
      <TextField
        label={t('address')}
        type="url"
        required
        value={address}
        error={reasonOf('address')}
        onChange={(event) => setAddress(event.target.value)}
      />
      <TextField
        label={t(`identity.${name}`)}
        required
        autoComplete="off"
        value={identity}
        error={reasonOf('identity')}
        onChange={(event) => setIdentity(event.target.value)}
      />
      <TextField
        label={t('secret')}
        hint={t(service ? 'secretKept' : 'secretHint')}
        type="password"
        required={!service}
        autoComplete="new-password"
        value={secret}
        error={reasonOf('secret')}
        onChange={(event) => setSecret(event.target.value)}
      />
      <div className="outside__tools">
        <Button type="submit" busy={loading}>
          {t(service?.isOn ? 'saveAndOff' : 'save')}
        </Button>
      </div>
    </form>
  );
}
