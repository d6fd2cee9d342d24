import { LineLink } from '@hcc/web-shared/src/session/line-link';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { openSlip } from '@hcc/web-shared/src/ui/page/open-slip';
import { Empty, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { dueMomentText } from '@hcc/web-shared/src/ui/text/due-moment-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasArrived, isSettled, seriesOf } from '../desk/send-unsent';
import { theDesk, useDesk } from '../desk/the-desk';
import type { ReceiptRow } from '../store/desk-db';
import { HandOverDialog } from './hand-over-dialog';
import { ReceiptState } from './receipt-state';
import { isMendable } from './refusal-words';
import { type OpenReceipt, useContents } from './use-contents';

/** The one whose mending a receipt waits for. */
function heldBy({ row }: OpenReceipt, rows: readonly ReceiptRow[]): string | undefined {
  if (row.state !== 'WAITING') return undefined;
  return rows.find((one) => one.state === 'REFUSED' && seriesOf(one) === seriesOf(row) && one.number < row.number)
    ?.code;
}

/** Every receipt of this machine with what became of it. */
export function ReceiptsTable({ rows }: { rows: readonly ReceiptRow[] }) {
  const { t } = useTranslation('desk');
  const { t: c } = useTranslation('common');
  const { isCut, isSending } = useDesk();
  const [handing, setHanding] = useState<OpenReceipt | null>(null);
  const open = useContents(rows);
  if (rows.length === 0) return <Empty title={t('page.none')}>{t('page.noneText')}</Empty>;
  if (!open) return <Skeleton rows={rows.length} shape="table" />;

  const columns: TableColumn<OpenReceipt>[] = [
    {
      key: 'code',
      header: t('page.code'),
      rowHeader: true,
      cell: ({ row }) => (
        <span className="desk__code">
          {hasArrived(row) && !isCut ? <Link to={`/dossier/${row.code}`}>{row.code}</Link> : row.code}
        </span>
      ),
      csv: ({ row }) => row.code,
    },
    { key: 'applicant', header: t('page.applicant'), cell: (receipt) => <Asked receipt={receipt} /> },
    {
      key: 'at',
      header: t('page.at'),
      cell: ({ content }) => (
        <time dateTime={iso(content.receivedAt)}>{formatDateTimeShort(iso(content.receivedAt))}</time>
      ),
    },
    {
      key: 'due',
      header: t('page.due'),
      cell: ({ content }) => (content.printedDueAt ? dueMomentText(c, iso(content.printedDueAt)) : '—'),
    },
    {
      key: 'state',
      header: t('page.state'),
      cell: (receipt) => <ReceiptState receipt={receipt} heldBy={heldBy(receipt, rows)} />,
    },
    {
      key: 'actions',
      header: t('page.actions'),
      cell: ({ row, ...rest }) => (
        <div className="desk__actions">
          {row.state === 'REFUSED' ? (
            <>
              <Link
                className={
                  isMendable(rest.kept?.refusal) ? 'button button--primary button--small' : 'button button--small'
                }
                to={`/desk/mend/${row.code}`}
              >
                {t('page.mend')}
              </Link>
              <Button
                size="small"
                kind={isMendable(rest.kept?.refusal) ? 'default' : 'primary'}
                disabled={isCut}
                title={isCut ? t('needsLine') : undefined}
                onClick={() => setHanding({ row, ...rest })}
              >
                {t('page.handOver')}
              </Button>
            </>
          ) : null}
          {row.state === 'SET_ASIDE' ? (
            <LineLink className="button button--small" to="/offline-slips">
              {t('page.enterFromSlip')}
            </LineLink>
          ) : null}
          {row.state === 'CORRECTED' ? (
            <Button
              size="small"
              kind={row.reprinted ? 'default' : 'primary'}
              disabled={isCut}
              title={isCut ? t('needsLine') : undefined}
              onClick={() => {
                openSlip(row.code);
                void theDesk.hasReprinted(row);
              }}
            >
              {t('page.printNew')}
            </Button>
          ) : (
            <Button size="small" onClick={() => void theDesk.print([row.code])}>
              {t('page.print')}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <section>
      {rows.some((row) => !isSettled(row)) ? (
        <div className="desk__actions">
          <Button
            busy={isSending}
            disabled={isCut}
            title={isCut ? t('needsLine') : undefined}
            onClick={() => void theDesk.contact()}
          >
            {t('page.sendNow')}
          </Button>
        </div>
      ) : null}
      <SimpleTable columns={columns} rows={open} rowKey={({ row }) => row.code} caption={t('page.caption')} />
      {handing ? <HandOverDialog receipt={handing} onClose={() => setHanding(null)} /> : null}
    </section>
  );
}

/** Who asks for what, and who received it. */
function Asked({ receipt: { content } }: { receipt: OpenReceipt }) {
  const { t } = useTranslation('desk');
  const { input, slip } = content;
  const isOther = input.procedureCode !== slip.procedureCode;
  return (
    <>
      {input.applicant.fullName}
      <div className="muted">
        {isOther ? input.procedureCode : `${slip.procedureCode} ${slip.procedureName}`} ·{' '}
        {t('page.by', { who: slip.officerName })}
      </div>
    </>
  );
}

const iso = (at: number): string => new Date(at).toISOString();
