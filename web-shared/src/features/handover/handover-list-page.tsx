import './handover.css';
import { type HandoverQuery, useHandoverQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { useSession, useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { handoverAddress } from '../../ui/text/form-address';
import { ScanPanel } from './scan-panel';

type List = HandoverQuery['handover'];
type Item = List['items'][number];

/** One hand-over list: printed by who gives, scanned by who takes, /hand-over/ID. */
export function HandoverListPage() {
  const id = useParams().id ?? '';
  const { data, error, refetch } = useHandoverQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} shape="table" />;
  }
  return <HandoverListOf list={data.handover} onConfirmed={() => void refetch().catch(() => undefined)} />;
}

function HandoverListOf({ list, onConfirmed }: { list: List; onConfirmed: () => void }) {
  const { t } = useTranslation('handover');
  const { can } = useSession();
  const { office } = useStaff();
  const location = useLocation();
  const columns = useColumns();
  const [ended, setEnded] = useState(false);
  const { number, fromOffice, toOffice, createdBy, createdAt, confirmed, size } = list;
  const takesOver = toOffice.id === office.id && can('dossier:return');
  const isComplete = confirmed === size;
  usePageTitle(t('list.title', { number }));
  // What is still missing is what somebody looks for.
  const items = [...list.items].sort((a, b) => Number(a.confirmedAt !== null) - Number(b.confirmedAt !== null));
  return (
    <div className="handover">
      <div className="handover__head">
        <h1>{t('list.title', { number })}</h1>
        <Link to={`/hand-over?side=${takesOver ? 'received' : 'given'}`}>{t('list.back')}</Link>
        <a className="button handover__print no-print" href={handoverAddress(list.id)} target="_blank" rel="noreferrer">
          {t('list.print')}
        </a>
      </div>
      <p>
        {t('list.route', { from: fromOffice.name, to: toOffice.name })}
        <span className="muted"> · {t('lists.madeBy', { who: createdBy, when: formatDateTimeShort(createdAt) })}</span>
      </p>
      {wasJustMade(location.state) ? <Notice kind="success">{t('list.made', { number })}</Notice> : null}
      <div className="handover__progress">
        <progress max={size} value={confirmed} aria-label={t('lists.progress')} />
        <strong>{t('list.progress', { done: confirmed, all: size })}</strong>
        {takesOver && !isComplete && confirmed > 0 ? (
          <Button size="small" onClick={() => setEnded(true)}>
            {t('list.finish')}
          </Button>
        ) : null}
      </div>
      {takesOver && isComplete ? <Notice kind="success">{t('list.complete', { all: size })}</Notice> : null}
      {ended && !isComplete ? <Notice kind="warning">{t('list.missing', { count: size - confirmed })}</Notice> : null}
      {takesOver && !isComplete ? <ScanPanel listId={list.id} onConfirmed={onConfirmed} /> : null}
      <SimpleTable
        caption={t('list.caption')}
        hideCaption
        columns={columns}
        rows={items}
        rowKey={({ ordinal }) => String(ordinal)}
      />
    </div>
  );
}

function wasJustMade(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'made' in state;
}

function useColumns(): TableColumn<Item>[] {
  const { t } = useTranslation('handover');
  return [
    { key: 'n', header: t('list.columns.n'), numeric: true, cell: ({ ordinal }) => ordinal, width: '60px' },
    {
      key: 'dossier',
      header: t('list.columns.dossier'),
      rowHeader: true,
      cell: ({ dossier }) => (
        <>
          <Link to={`/dossier/${dossier.code}`}>{dossier.code}</Link> <strong>{dossier.applicant.fullName}</strong>
        </>
      ),
    },
    { key: 'procedure', header: t('list.columns.procedure'), cell: ({ dossier }) => dossier.procedure.name },
    {
      key: 'state',
      header: t('list.columns.state'),
      cell: ({ confirmedAt, confirmedBy }) =>
        confirmedAt ? (
          <span className="handover__there">
            {t('list.confirmed', { who: confirmedBy, when: formatDateTimeShort(confirmedAt) })}
          </span>
        ) : (
          <span className="handover__missing">{t('list.waiting')}</span>
        ),
      width: '260px',
    },
  ];
}
