import { useAllowRevokedSlipsMutation, useOfflineDesksQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Empty, ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { serverNow } from '../../../ui/text/server-clock';
import { ChangeError } from '../change-error';
import { useOfficeChange } from '../use-office-change';
import { AccountDialog } from './account-dialog';
import type { OfflineDesk } from './offline-desk';
import { RevokeDialog } from './revoke-dialog';

/** Machines of a centre that go on without a line: when each was last heard of, what it owes, and an end to one. */
export function OfflinePanel({ officeId }: { officeId: string }) {
  const { t } = useTranslation('offlineDesks');
  const { data, error, refetch } = useOfflineDesksQuery({ variables: { officeId }, fetchPolicy: 'cache-and-network' });
  const [allow] = useAllowRevokedSlipsMutation();
  const [shown, setShown] = useState<OfflineDesk | null>(null);
  const [revoked, setRevoked] = useState<OfflineDesk | null>(null);
  const changing = useOfficeChange(refetch);
  const desks = data?.offlineDesks;
  if (error && !desks) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!desks) return <Skeleton rows={6} shape="table" />;
  const columns: TableColumn<OfflineDesk>[] = [
    {
      key: 'name',
      header: t('name'),
      rowHeader: true,
      cell: ({ name, registeredBy, registeredAt }) => (
        <>
          {name}
          <div className="muted">{t('registered', { who: registeredBy, when: formatDateTimeShort(registeredAt) })}</div>
        </>
      ),
    },
    { key: 'state', header: t('state'), cell: (desk) => <State desk={desk} /> },
    { key: 'seen', header: t('lastSeen'), cell: ({ lastSeenAt }) => formatDateTimeShort(lastSeenAt) },
    {
      key: 'until',
      header: t('leasedUntil'),
      cell: ({ state, leasedUntil }) => (state === 'ACTIVE' ? formatDateTimeShort(leasedUntil) : '—'),
    },
    { key: 'unsent', header: t('unsent'), numeric: true, cell: ({ unsent }) => unsent },
    {
      key: 'blocks',
      header: t('blocks'),
      cell: ({ blocks }) =>
        blocks.map(({ first, last }) => <div key={first} className="offices__block">{`${first}–${last}`}</div>),
    },
    {
      key: 'do',
      header: t('do'),
      width: '230px',
      cell: (desk) => (
        <div className="offices__row-actions">
          <Button size="small" aria-label={t('accountOf', { name: desk.name })} onClick={() => setShown(desk)}>
            {t('account')}
          </Button>
          {desk.state === 'ACTIVE' ? (
            <Button size="small" aria-label={t('revokeOf', { name: desk.name })} onClick={() => setRevoked(desk)}>
              {t('revoke')}
            </Button>
          ) : null}
          {(desk.state === 'REVOKED' || desk.setAside.length > 0) && desk.slipsAllowedAt === null ? (
            <Button
              size="small"
              busy={changing.busy}
              aria-label={t('allowOf', { name: desk.name })}
              onClick={() => void changing.run(() => allow({ variables: { id: desk.id } }))}
            >
              {t('allow')}
            </Button>
          ) : null}
        </div>
      ),
    },
  ];
  return (
    <section className="panel offices__panel" aria-labelledby="offline-desks">
      <h2 id="offline-desks">{t('title')}</h2>
      <p className="muted">{t('lead')}</p>
      <ChangeError change={changing} />
      {desks.length === 0 ? (
        <Empty title={t('none')}>{t('noneText')}</Empty>
      ) : (
        <SimpleTable columns={columns} rows={desks} rowKey={({ id }) => id} caption={t('title')} hideCaption />
      )}
      {shown ? <AccountDialog desk={shown} onDone={() => setShown(null)} /> : null}
      {revoked ? <RevokeDialog desk={revoked} refetch={refetch} onDone={() => setRevoked(null)} /> : null}
    </section>
  );
}

function State({ desk }: { desk: OfflineDesk }) {
  const { t } = useTranslation('offlineDesks');
  const { state, leasedUntil, endedBy, endedAt, endedReason, slipsAllowedBy, slipsAllowedAt, setAside } = desk;
  const isExpired = state === 'ACTIVE' && Date.parse(leasedUntil) <= serverNow();
  return (
    <>
      {t(`states.${state}`)}
      {isExpired ? <div className="muted">{t('expired')}</div> : null}
      {endedBy ? <div className="muted">{t('ended', { who: endedBy, when: formatDateTimeShort(endedAt) })}</div> : null}
      {endedReason ? <div className="muted">{endedReason}</div> : null}
      {setAside.map(({ code, reason }) => (
        <div key={code}>{t('handedOver', { code, reason })}</div>
      ))}
      {slipsAllowedBy ? (
        <div className="muted">{t('allowed', { who: slipsAllowedBy, when: formatDateTimeShort(slipsAllowedAt) })}</div>
      ) : null}
    </>
  );
}
