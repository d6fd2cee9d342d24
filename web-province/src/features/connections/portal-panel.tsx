import {
  type PortalOverviewQuery,
  useGiveUpPortalReportMutation,
  usePortalOverviewQuery,
  useReconcilePortalDayMutation,
  useResendPortalReportMutation,
  useTestPortalMutation,
} from '@hcc/shared-schema/generated/hooks';
import { FailureWords } from '@hcc/web-shared/src/features/messages/failure-words';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { LazyDayField } from '@hcc/web-shared/src/ui/form/lazy-day-field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate, formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useRefusalText } from '@hcc/web-shared/src/ui/text/use-refusal-text';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OutsidePanel } from '../outside/outside-panel';

type Overview = PortalOverviewQuery['portalOverview'];

/** The national portal: where it is, what could not be sent, days compared, and what came from there. */
export function PortalPanel() {
  const { t } = useTranslation('outside');
  const [test] = useTestPortalMutation();
  const { data, error, refetch } = usePortalOverviewQuery({ fetchPolicy: 'cache-and-network' });
  const again = async () => void (await refetch());
  const overview = data?.portalOverview;
  return (
    <>
      <OutsidePanel name="PORTAL" onTry={async () => (await test()).data?.testPortal} />
      <section className="panel" aria-label={t('portal.title')}>
        <h2>{t('portal.title')}</h2>
        {overview ? null : error ? <ErrorNotice error={error} onRetry={() => void again()} /> : <Skeleton rows={6} />}
        {overview ? (
          <>
            <dl className="outside__counts">
              {(
                [
                  ['waiting', overview.waiting],
                  ['sent', overview.sentToday],
                  ['dead', overview.dead],
                ] as const
              ).map(([name, count]) => (
                <div key={name}>
                  <dt className="muted">{t(`portal.${name}`)}</dt>
                  <dd>
                    <strong>{formatNumber(count)}</strong>
                  </dd>
                </div>
              ))}
            </dl>
            <Stuck stuck={overview.stuck} onDone={again} />
            <Days days={overview.days} onDone={again} />
            <HandedIn overview={overview} />
          </>
        ) : null}
      </section>
    </>
  );
}

function Stuck({ stuck, onDone }: { stuck: Overview['stuck']; onDone: () => Promise<void> }) {
  const { t } = useTranslation('outside');
  const { t: c } = useTranslation('common');
  const refusal = useRefusalText();
  const [resend, resending] = useResendPortalReportMutation();
  const [giveUp, givingUp] = useGiveUpPortalReportMutation();
  const [failure, setFailure] = useState<unknown>();
  const run = async (deed: () => Promise<unknown>) => {
    setFailure(undefined);
    await deed().catch(setFailure);
    await onDone();
  };
  const [leaving, setLeaving] = useState<Pick<Overview['stuck'][number], 'id' | 'dossierCode'>>();
  const leave = async (id: string) => {
    await run(() => giveUp({ variables: { id } }));
    setLeaving(undefined);
  };
  const busy = resending.loading || givingUp.loading;
  if (stuck.length === 0) return <p className="muted">{t('portal.noStuck')}</p>;
  return (
    <>
      {failure ? <Notice kind="error">{refusal(failure)}</Notice> : null}
      <SimpleTable
        caption={t('portal.stuck')}
        rows={stuck}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'dossier',
            header: t('portal.dossier'),
            rowHeader: true,
            cell: ({ dossierCode }) => <Link to={`/dossier/${dossierCode}`}>{dossierCode}</Link>,
          },
          { key: 'kind', header: t('portal.kind'), cell: ({ kind }) => t(`portal.kinds.${kind}`) },
          { key: 'at', header: t('portal.madeAt'), cell: ({ madeAt }) => formatDateTimeShort(madeAt) },
          {
            key: 'error',
            header: t('portal.error'),
            cell: ({ failure: why, lastError }) => <FailureWords failure={why} detail={lastError} />,
          },
          {
            key: 'deed',
            header: t('portal.deed'),
            cell: ({ id, dossierCode }) => (
              <span className="outside__tools">
                <Button size="small" busy={busy} onClick={() => void run(() => resend({ variables: { id } }))}>
                  {t('portal.resend')}
                </Button>
                <Button size="small" kind="quiet" onClick={() => setLeaving({ id, dossierCode })}>
                  {t('portal.giveUp')}
                </Button>
              </span>
            ),
          },
        ]}
      />
      {leaving ? (
        <Dialog title={t('portal.giveUpTitle', { code: leaving.dossierCode })} onClose={() => setLeaving(undefined)}>
          <p>{t('portal.giveUpText')}</p>
          <DialogActions>
            <Button onClick={() => setLeaving(undefined)}>{c('action.cancel')}</Button>
            <Button kind="danger" busy={busy} onClick={() => void leave(leaving.id)}>
              {t('portal.giveUp')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}

function Days({ days, onDone }: { days: Overview['days']; onDone: () => Promise<void> }) {
  const { t } = useTranslation('outside');
  const refusal = useRefusalText();
  const today = serverDay();
  const [day, setDay] = useState(today);
  const [reconcile, { loading, error, data }] = useReconcilePortalDayMutation();
  const run = async () => {
    await reconcile({ variables: { day } });
    await onDone();
  };
  const found = data?.reconcilePortalDay;
  return (
    <>
      <h3>{t('portal.days')}</h3>
      <div className="connections__row connections__row--fields">
        <LazyDayField
          label={t('portal.day')}
          value={day}
          latest={today}
          onChange={(chosen) => setDay(chosen || today)}
        />
        <Button busy={loading} onClick={() => void run().catch(() => undefined)}>
          {t('portal.reconcile')}
        </Button>
      </div>
      {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
      {found ? (
        <Notice kind="success">{t('portal.reconciled', { ...found, day: formatDate(found.day) })}</Notice>
      ) : null}
      {days.length === 0 ? (
        <p className="muted">{t('portal.noDays')}</p>
      ) : (
        <SimpleTable
          caption={t('portal.days')}
          hideCaption
          rows={days}
          rowKey={(row) => row.day}
          columns={[
            { key: 'day', header: t('portal.day'), rowHeader: true, cell: (row) => formatDate(row.day) },
            { key: 'ours', header: t('portal.ours'), numeric: true, cell: ({ ours }) => formatNumber(ours) },
            { key: 'theirs', header: t('portal.theirs'), numeric: true, cell: ({ theirs }) => formatNumber(theirs) },
            { key: 'resent', header: t('portal.resent'), cell: (row) => listed(row.resent, row.resentReports) },
            { key: 'unknown', header: t('portal.unknown'), cell: (row) => listed(row.unknown, row.unknownReports) },
          ]}
        />
      )}
    </>
  );
}

const listed = (count: number, names: readonly string[]): string =>
  count === 0 ? '0' : `${formatNumber(count)}: ${names.join(', ')}${names.length < count ? ' …' : ''}`;

function HandedIn({ overview: { months, refused } }: { overview: Overview }) {
  const { t } = useTranslation('outside');
  if (months.length === 0) return <p className="muted">{t('portal.noMonths')}</p>;
  return (
    <>
      <SimpleTable
        caption={t('portal.months')}
        rows={months}
        rowKey={({ month }) => month}
        columns={[
          {
            key: 'month',
            header: t('portal.month'),
            rowHeader: true,
            cell: ({ month }) => month.split('-').reverse().join('/'),
          },
          { key: 'taken', header: t('portal.taken'), numeric: true, cell: ({ taken }) => formatNumber(taken) },
          { key: 'received', header: t('portal.received'), numeric: true, cell: (row) => formatNumber(row.received) },
          { key: 'refused', header: t('portal.refused'), numeric: true, cell: (row) => formatNumber(row.refused) },
        ]}
      />
      {refused.length > 0 ? (
        <details>
          <summary>{t('portal.refusedList')}</summary>
          <ul>
            {refused.map(({ portalId, at, reason }) => (
              <li key={portalId}>
                {portalId}, {formatDateTimeShort(at)}: {reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
