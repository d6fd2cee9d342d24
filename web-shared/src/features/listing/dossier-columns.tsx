import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../session/session-provider';
import { DueTextIn } from '../../ui/page/due-text';
import { StatusTag } from '../../ui/page/status-tag';
import { formatDateTime, formatDateTimeShort, formatDayShort } from '../../ui/text/date-format';
import { isEnded } from '../../ui/text/ended-status';
import type { DossierRow } from './use-keyset-rows';

export type ColumnKey =
  | 'due'
  | 'code'
  | 'citizen'
  | 'procedure'
  | 'step'
  | 'from'
  | 'holder'
  | 'at'
  | 'status'
  | 'receivedAt';

export interface DossierColumn {
  key: ColumnKey;
  header: string;
  cell: (row: DossierRow) => ReactNode;
}

/** What a row says, column by column; each list picks the ones it needs. */
export function useDossierColumns(keys: readonly ColumnKey[]): DossierColumn[] {
  const { t } = useTranslation('worklist');
  const { t: common } = useTranslation('common');
  const { id: me } = useStaff();
  return useMemo(() => {
    const cells: Record<ColumnKey, (row: DossierRow) => ReactNode> = {
      due: (row) => (
        <>
          <DueCell row={row} t={common} />
          {row.onlineSupplement?.status === 'SENT' ? <span className="tag tag--open">{t('supplied')}</span> : null}
        </>
      ),
      code: (row) => <span className="dossiers__code">{row.code}</span>,
      citizen: (row) => (
        <>
          <span className="dossiers__name">{row.applicant.fullName}</span>
          <span className="dossiers__sub dossiers__code">{row.code}</span>
        </>
      ),
      procedure: (row) => (
        <>
          <span className="dossiers__clamp" title={row.procedure.name}>
            {row.procedure.name}
          </span>
          <span className="dossiers__sub">{row.currentStep?.name}</span>
        </>
      ),
      step: (row) => <span className="dossiers__clamp">{row.currentStep?.name ?? '—'}</span>,
      from: (row) => (
        <span className="dossiers__clamp">
          {row.previousOffice?.name ?? <span className="muted">{t('fromReceipt')}</span>}
        </span>
      ),
      holder: (row) =>
        row.assignee ? (
          row.assignee.id === me ? (
            <strong>{t('holder.me')}</strong>
          ) : (
            row.assignee.fullName
          )
        ) : (
          <span className="muted">{t('holder.none')}</span>
        ),
      at: (row) =>
        isEnded(row.status) ? (
          <>
            {t(`ended.${row.status}`)}
            {row.completedAt ? (
              <span className="dossiers__moment">{t('ended.resultOn', { date: formatDayShort(row.completedAt) })}</span>
            ) : null}
          </>
        ) : (
          <span className="dossiers__clamp">{row.currentOffice?.name ?? '—'}</span>
        ),
      status: (row) => <StatusTag status={row.status} />,
      receivedAt: (row) => <time title={formatDateTime(row.receivedAt)}>{formatDateTimeShort(row.receivedAt)}</time>,
    };
    return keys.map((key) => ({ key, header: t(`columns.${key}`), cell: cells[key] }));
  }, [keys, t, common, me]);
}

function DueCell({ row, t }: { row: DossierRow; t: TFunction<'common'> }) {
  const open = row.dueAt && row.deadline.state !== 'COMPLETED';
  return (
    <>
      <DueTextIn {...row} t={t} moment={false} />
      {open ? <span className="dossiers__moment">{formatDateTimeShort(row.dueAt)}</span> : null}
    </>
  );
}
