import {
  type PartnerQuery,
  useConfirmPartnerHookMutation,
  useHookDeliveriesQuery,
  useMakePartnerHookMutation,
  useResendHookDeliveryMutation,
  useSwitchPartnerHookMutation,
  useTestPartnerHookMutation,
} from '@hcc/shared-schema/generated/hooks';
import { FailureWords } from '@hcc/web-shared/src/features/messages/failure-words';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWishReasons } from './use-wish-reasons';

const ALL_EVENTS = ['dossier.received', 'dossier.status', 'dossier.due'];

type Hook = PartnerQuery['partner']['hooks'][number];
/** Carries out a deed, shows its failure and reads anew. */
type Run = (deed: () => Promise<unknown>) => Promise<void>;

export function HooksPanel({ partnerId, hooks, run }: { partnerId: string; hooks: readonly Hook[]; run: Run }) {
  const { t } = useTranslation('connections');
  const [make, { loading }] = useMakePartnerHookMutation();
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const reasonOf = useWishReasons(failure);
  const add = async () => {
    setFailure(undefined);
    const { data } = await make({ variables: { input: { partnerId, url, events: ALL_EVENTS } } }).catch((thrown) => {
      setFailure(thrown);
      throw thrown;
    });
    setSecret(data?.makePartnerHook.signingSecret);
    setUrl('');
  };
  return (
    <>
      <h3>{t('hooks')}</h3>
      {hooks.length === 0 ? <p className="muted">{t('noHooks')}</p> : null}
      {hooks.map((hook) => (
        <OneHook key={hook.id} hook={hook} run={run} />
      ))}
      {secret ? (
        <Notice kind="success">
          {t('once')} <code className="connections__secret">{secret}</code>
        </Notice>
      ) : null}
      <TextField
        label={t('url')}
        type="url"
        hint={t('urlHint')}
        error={reasonOf('url')}
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      <div className="connections__row">
        <Button busy={loading} disabled={url === ''} onClick={() => void run(add)}>
          {t('makeHook')}
        </Button>
      </div>
    </>
  );
}

function OneHook({ hook: { id, url, isOn, isWaiting, mayConfirm, version }, run }: { hook: Hook; run: Run }) {
  const { t } = useTranslation('connections');
  const [change] = useSwitchPartnerHookMutation();
  const [confirm] = useConfirmPartnerHookMutation();
  const [test] = useTestPartnerHookMutation();
  const [resend] = useResendHookDeliveryMutation();
  const { data, error, refetch } = useHookDeliveriesQuery({ variables: { hookId: id }, fetchPolicy: 'network-only' });
  const reload = () => void refetch();
  const andLook = async (deed: () => Promise<unknown>) => {
    await run(deed);
    reload();
  };
  const deliveries = data?.hookDeliveries;
  return (
    <section aria-label={url}>
      <div className="connections__row">
        <code>{url}</code>
        <span>{isWaiting ? t('waits') : isOn ? t('on') : t('off')}</span>
        {mayConfirm ? (
          <Button
            size="small"
            kind="primary"
            aria-label={t('confirmOf', { what: url })}
            onClick={() => void andLook(() => confirm({ variables: { id } }))}
          >
            {t('confirm')}
          </Button>
        ) : null}
        <Button
          size="small"
          onClick={() => void andLook(() => change({ variables: { id, expectedVersion: version, on: !isOn } }))}
        >
          {isOn ? t('turnOff') : t('turnOn')}
        </Button>
        <Button
          size="small"
          disabled={!isOn || isWaiting}
          onClick={() => void andLook(() => test({ variables: { id } }))}
        >
          {t('test')}
        </Button>
        <Button size="small" onClick={reload}>
          {t('reload')}
        </Button>
      </div>
      {error && !deliveries ? <ErrorNotice error={error} onRetry={reload} /> : null}
      {!deliveries && !error ? <Skeleton rows={2} shape="table" /> : null}
      {deliveries?.length === 0 ? <p className="muted">{t('noDeliveries')}</p> : null}
      {deliveries && deliveries.length > 0 ? (
        <SimpleTable
          caption={t('deliveries')}
          rows={deliveries}
          rowKey={(delivery) => String(delivery.id)}
          columns={[
            {
              key: 'event',
              header: t('event'),
              rowHeader: true,
              cell: ({ event, createdAt }) => `${event} · ${formatDateTimeShort(createdAt)}`,
            },
            { key: 'state', header: t('status'), cell: ({ state }) => t(`delivery.${state}`) },
            { key: 'attempts', header: t('attempts'), cell: ({ attempts }) => attempts },
            {
              key: 'error',
              header: t('lastError'),
              cell: ({ failure, lastError }) => <FailureWords failure={failure} detail={lastError} />,
            },
            {
              key: 'resend',
              header: t('resend'),
              cell: ({ id: deliveryId, state }) =>
                state === 'DEAD' ? (
                  <Button
                    size="small"
                    onClick={() => void andLook(() => resend({ variables: { hookId: id, id: deliveryId } }))}
                  >
                    {t('resend')}
                  </Button>
                ) : null,
            },
          ]}
        />
      ) : null}
    </section>
  );
}
