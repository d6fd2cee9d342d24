import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { Empty } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatDate } from '../../../ui/text/date-format';
import type { OfflineDesk } from './offline-desk';

type Day = OfflineDesk['account'][number];

/** What came of a machine's numbers, day by day; of one that is gone also what is unknown. */
export function AccountDialog({ desk, onDone }: { desk: OfflineDesk; onDone: () => void }) {
  const { t } = useTranslation('offlineDesks');
  const lastOf = new Map(desk.blocks.map(({ first, last }) => [first, last]));
  const columns: TableColumn<Day>[] = [
    {
      key: 'day',
      header: t('accounts.day'),
      rowHeader: true,
      cell: ({ day }) => formatDate(day),
      csv: ({ day }) => day,
    },
    {
      key: 'block',
      header: t('accounts.block'),
      cell: ({ blockFirst }) => `${blockFirst}–${lastOf.get(blockFirst) ?? ''}`,
      csv: ({ blockFirst }) => blockFirst,
    },
    { key: 'arrived', header: t('accounts.arrived'), numeric: true, cell: (d) => d.arrived, csv: (d) => d.arrived },
    {
      key: 'last',
      header: t('accounts.last'),
      numeric: true,
      cell: (d) => d.lastNumber ?? '—',
      csv: (d) => d.lastNumber,
    },
    {
      key: 'reported',
      header: t('accounts.reported'),
      numeric: true,
      cell: (d) => d.reportedNumber ?? '—',
      csv: (d) => d.reportedNumber,
    },
    { key: 'unsent', header: t('accounts.unsent'), numeric: true, cell: (d) => d.unsent ?? '—', csv: (d) => d.unsent },
    ...(desk.state === 'REVOKED' || desk.account.some(({ fromSlips }) => fromSlips.length > 0)
      ? [
          {
            key: 'slips',
            header: t('accounts.fromSlips'),
            cell: (d: Day) => d.fromSlips.join(', ') || '—',
            csv: (d: Day) => d.fromSlips.join(' '),
          },
          {
            key: 'missing',
            header: t('accounts.missing'),
            cell: (d: Day) => d.missing.join(', ') || '—',
            csv: (d: Day) => d.missing.join(' '),
          },
        ]
      : []),
  ];
  const [newest] = desk.account;
  return (
    <Dialog title={t('accountOf', { name: desk.name })} onClose={onDone} wide>
      {desk.account.length === 0 ? (
        <Empty title={t('accounts.none')}>{t('accounts.noneText')}</Empty>
      ) : (
        <SimpleTable
          columns={columns}
          rows={desk.account}
          rowKey={({ day, blockFirst }) => `${day} ${blockFirst}`}
          caption={t('accountOf', { name: desk.name })}
          hideCaption
          exportName={desk.name}
          maxHeight="50vh"
        />
      )}
      {desk.state === 'REVOKED' ? (
        <p className="muted">
          {newest?.lastNumber ? t('accounts.unknown', { number: newest.lastNumber }) : t('accounts.unknownAll')}
        </p>
      ) : null}
      <DialogActions>
        <Button onClick={onDone}>{t('accounts.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
