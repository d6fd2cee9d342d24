import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TableColumn } from '../../ui/page/simple-table';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { formatDong } from '../../ui/text/number-format';
import { serverNow } from '../../ui/text/server-clock';
import type { Parcel } from './parcel';
import { ParcelMoves } from './parcel-moves';

/** How a parcel stands in a table, with what may be done to it; what arrived has a sender and costs nothing here. */
export function useParcelColumns(onDone: () => void, isArrived = false): TableColumn<Parcel>[] {
  const { t } = useTranslation('post');
  const columns: (TableColumn<Parcel> | false)[] = [
    {
      key: 'person',
      header: t(isArrived ? 'parcel.sender' : 'parcel.person'),
      rowHeader: true,
      width: '170px',
      cell: ({ person, attempt }) => (
        <>
          {person}
          {attempt > 1 ? <span className="muted"> · {t('parcel.attempt', { n: attempt })}</span> : null}
        </>
      ),
    },
    {
      key: 'address',
      header: t('parcel.address'),
      cell: ({ address, phone }) => [address, phone].filter(Boolean).join(' · '),
    },
    {
      key: 'contents',
      header: t('parcel.contents'),
      width: '230px',
      cell: ({ dossiers, contents }) =>
        dossiers.length === 0
          ? contents
          : dossiers.map(({ id, code }) => (
              <div key={id} className="post__code">
                <Link to={`/dossier/${code}`}>{code}</Link>
              </div>
            )),
    },
    !isArrived && {
      key: 'cost',
      header: t('parcel.cost'),
      numeric: true,
      cell: (row) => (row.direction === 'IN' ? null : <Cost row={row} />),
    },
    { key: 'tracking', header: t('parcel.tracking'), cell: ({ trackingNumber }) => trackingNumber },
    { key: 'state', header: t('parcel.state'), cell: (row) => <Standing row={row} /> },
    {
      key: 'moves',
      header: t('parcel.steps'),
      cell: (row) => <ParcelMoves row={row} onDone={onDone} />,
    },
  ];
  return columns.filter((column) => column !== false);
}

function Cost({ row: { costDong, payer, prepaid } }: { row: Parcel }) {
  const { t } = useTranslation('post');
  const receipt = prepaid && { number: prepaid.receiptNumber, year: prepaid.receiptYear };
  return (
    <>
      {formatDong(costDong)}
      {payer === 'PREPAID' && receipt ? (
        <div className={prepaid.isPaid ? 'muted post__payer' : 'post__late post__payer'}>
          {t(prepaid.isPaid ? 'payer.receipt' : 'payer.givenBack', receipt)}
        </div>
      ) : (
        <div className="muted post__payer">{t(`payer.${payer}`)}</div>
      )}
    </>
  );
}

function Standing({ row: { state, stateAt, failure, taskDueAt } }: { row: Parcel }) {
  const { t } = useTranslation('post');
  const isLate = taskDueAt !== null && Date.parse(taskDueAt) < serverNow();
  return (
    <>
      {t(`state.${state}`)}, <time dateTime={stateAt}>{formatDateTimeShort(stateAt)}</time>
      {failure ? <div>{t('parcel.failure', { reason: failure })}</div> : null}
      {taskDueAt ? (
        <div className={isLate ? 'post__late' : 'muted'}>
          {t(isLate ? 'parcel.taskLate' : 'parcel.task', { when: formatDateTimeShort(taskDueAt) })}
        </div>
      ) : null}
    </>
  );
}
