import {
  useConfirmPartnerKeyMutation,
  useMakePartnerKeyMutation,
  usePartnerQuery,
  useRevokePartnerKeyMutation,
  useSetPartnerStatusMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate, formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HooksPanel } from './hooks-panel';
import { PartnerForm } from './partner-form';
import { SubmissionsPanel } from './submissions-panel';

const KEY_DAYS = 365;

/** One system: what it may, its keys, its hooks, and how much it is used. */
export function PartnerPanel({ id, onChange }: { id: string; onChange: () => void }) {
  const { t } = useTranslation('connections');
  const { data, error, refetch } = usePartnerQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  const [makeKey, making] = useMakePartnerKeyMutation();
  const [revokeKey] = useRevokePartnerKeyMutation();
  const [confirmKey] = useConfirmPartnerKeyMutation();
  const [setStatus] = useSetPartnerStatusMutation();
  const [shown, setShown] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const reload = () => {
    void refetch();
    onChange();
  };
  const run = async (deed: () => Promise<unknown>) => {
    setFailure(undefined);
    try {
      await deed();
    } catch (thrown) {
      setFailure(thrown);
    }
    reload();
  };
  if (!data) return error ? <ErrorNotice error={error} onRetry={reload} /> : <Skeleton rows={6} shape="table" />;
  const { partner } = data;
  const next = partner.status === 'ACTIVE' ? 'SUSPENDED' : 'ACTIVE';
  const make = async () => {
    const { data: made } = await makeKey({ variables: { partnerId: id, days: KEY_DAYS } });
    setShown(made?.makePartnerKey.key);
  };
  return (
    <section className="panel" aria-labelledby="partner-title">
      <h2 id="partner-title">{partner.name}</h2>
      {failure === undefined ? null : <ErrorNotice error={failure} />}
      <div className="connections__row">
        <span>{t(`statuses.${partner.status}`)}</span>
        <Button
          size="small"
          onClick={() =>
            void run(() => setStatus({ variables: { id, expectedVersion: partner.version, status: next } }))
          }
        >
          {next === 'SUSPENDED' ? t('suspend') : t('resume')}
        </Button>
      </div>
      <h3>{t('settings')}</h3>
      <PartnerForm key={partner.version} partner={partner} onDone={reload} />
      <h3>{t('keys')}</h3>
      <p className="muted">{t('keysText')}</p>
      {shown ? (
        <Notice kind="success">
          {t('once')} <code className="connections__secret">{shown}</code>
        </Notice>
      ) : null}
      {partner.keys.length === 0 ? (
        <p className="muted">{t('noKeys')}</p>
      ) : (
        <SimpleTable
          caption={t('keys')}
          hideCaption
          rows={partner.keys}
          rowKey={(key) => key.id}
          columns={[
            { key: 'key', header: t('key'), rowHeader: true, cell: ({ prefix }) => <code>{prefix}…</code> },
            { key: 'until', header: t('until'), cell: ({ expiresAt }) => formatDate(expiresAt) },
            {
              key: 'used',
              header: t('lastUsed'),
              cell: ({ lastUsedAt, lastAddress }) =>
                lastUsedAt ? `${formatDateTimeShort(lastUsedAt)} · ${lastAddress ?? ''}` : t('never'),
            },
            {
              key: 'waits',
              header: t('status'),
              cell: ({ id: keyId, prefix, revokedAt, isWaiting, mayConfirm }) =>
                revokedAt ? (
                  t('revoked')
                ) : !isWaiting ? (
                  t('counts')
                ) : mayConfirm ? (
                  <Button
                    size="small"
                    kind="primary"
                    aria-label={t('confirmOf', { what: prefix })}
                    onClick={() => void run(() => confirmKey({ variables: { id: keyId } }))}
                  >
                    {t('confirm')}
                  </Button>
                ) : (
                  t('waits')
                ),
            },
            {
              key: 'revoke',
              header: t('revoke'),
              cell: (key) =>
                key.revokedAt ? null : (
                  <Button
                    size="small"
                    aria-label={t('revokeOf', { prefix: key.prefix })}
                    onClick={() => void run(() => revokeKey({ variables: { id: key.id } }))}
                  >
                    {t('revoke')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      <div className="connections__row">
        <Button busy={making.loading} onClick={() => void run(make)}>
          {t('makeKey')}
        </Button>
      </div>
      {partner.kind === 'SYSTEM' ? <HooksPanel partnerId={id} hooks={partner.hooks} run={run} /> : null}
      {partner.scopes.includes('submission:write') ? <SubmissionsPanel partnerId={id} /> : null}
      <h3>{t('days')}</h3>
      <SimpleTable
        caption={t('days')}
        hideCaption
        rows={partner.days}
        rowKey={({ day }) => day}
        columns={[
          { key: 'day', header: t('day'), rowHeader: true, cell: ({ day }) => formatDate(day) },
          { key: 'calls', header: t('calls'), cell: ({ calls }) => calls },
          { key: 'intakes', header: t('intakes'), cell: ({ intakes }) => intakes },
        ]}
      />
    </section>
  );
}
