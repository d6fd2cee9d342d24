import { Button } from '@hcc/web-shared/src/ui/form/button';
import { openSlip } from '@hcc/web-shared/src/ui/page/open-slip';
import { Empty, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { dueMomentText } from '@hcc/web-shared/src/ui/text/due-moment-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasArrived, seriesOf } from '../desk/send-unsent';
import { theDesk, useDesk } from '../desk/the-desk';
import type { ReceiptRow } from '../store/desk-db';
import { MendDialog } from './mend-dialog';
import { ReceiptState } from './receipt-state';
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
  const [mending, setMending] = useState<OpenReceipt | null>(null);
  const open = useContents(rows);
  if (rows.length === 0) return <Empty title={t('page.none')}>{t('page.noneText')}</Empty>;
  if (!open) return <Skeleton rows={rows.length} shape="table" />;

  const columns: TableColumn<OpenReceipt>[] = [
    {
      key: 'code',
      header: t('page.code'),
      rowHeader: true,
      cell: ({ row }) => (hasArrived(row) && !isCut ? <Link to={`/dossier/${row.code}`}>{row.code}</Link> : row.code),
      csv: ({ row }) => row.code,
    },
    { key: 'applicant', header: t('page.applicant'), cell: ({ content }) => content.slip.applicant.fullName },
    { key: 'at', header: t('page.at'), cell: ({ content }) => formatDateTimeShort(iso(content.receivedAt)) },
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
            <Button size="small" kind="primary" onClick={() => setMending({ row, ...rest })}>
              {t('page.mend')}
            </Button>
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
      {rows.some((row) => !hasArrived(row)) ? (
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
      {mending ? <MendDialog receipt={mending} onClose={() => setMending(null)} /> : null}
    </section>
  );
}

const iso = (at: number): string => new Date(at).toISOString();
