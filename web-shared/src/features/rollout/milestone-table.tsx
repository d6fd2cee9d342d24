import type { MilestoneState } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { evidenceAddress } from './evidence-address';
import { daysLate, type MilestoneRow } from './rollout-figures';

interface MilestoneTableProps {
  rows: readonly MilestoneRow[];
  today: string;
}

const MARKS: Record<MilestoneState, string> = { MET_ON_TIME: '✓', MET_LATE: '✓', OVERDUE: '!', UPCOMING: '○' };

/** What was promised, by when, and what in the system shows that it came true. */
export function MilestoneTable({ rows, today }: MilestoneTableProps) {
  const { t } = useTranslation('rollout');
  const columns: TableColumn<MilestoneRow>[] = [
    { key: 'office', header: t('office'), rowHeader: true, width: '22%', cell: (row) => row.officeName },
    { key: 'milestone', header: t('milestone'), width: '33%', cell: (row) => <Title row={row} /> },
    { key: 'dueOn', header: t('dueOn'), cell: (row) => <time dateTime={row.dueOn}>{formatDate(row.dueOn)}</time> },
    { key: 'metOn', header: t('metOn'), cell: (row) => (row.metOn ? formatDate(row.metOn) : '—') },
    { key: 'state', header: t('stateHeading'), cell: (row) => <MilestoneStateWords row={row} today={today} /> },
    { key: 'evidence', header: t('evidence'), cell: (row) => <Evidence row={row} /> },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.areaCode} ${row.officeName} ${row.title} ${row.dueOn}`}
      caption={t('milestones')}
      hideCaption
    />
  );
}

function MilestoneStateWords({ row, today }: { row: MilestoneRow; today: string }) {
  const { t } = useTranslation('rollout');
  // Of another province nothing can be said.
  if (row.isElsewhere) return '—';
  const days = formatNumber(daysLate(row, today));
  return (
    <span className={`milestone__word milestone--${row.state}`}>
      <span aria-hidden="true">{MARKS[row.state]} </span>
      {row.state === 'MET_LATE' ? t('metLateBy', { days }) : t(`state.${row.state}`)}
      {row.state === 'OVERDUE' ? `, ${t('overdueDays', { days })}` : null}
    </span>
  );
}

function Title({ row }: { row: MilestoneRow }) {
  const { t } = useTranslation('rollout');
  return (
    <>
      {row.title}
      {row.isPilot ? <span className="rollout__pilot">{t('pilot')}</span> : null}
    </>
  );
}

function Evidence({ row }: { row: MilestoneRow }) {
  const { t } = useTranslation('rollout');
  if (row.isElsewhere) return <span className="muted">{t('elsewhere')}</span>;
  if (row.evidence) {
    const to = evidenceAddress(row);
    return to ? <Link to={to}>{row.evidence}</Link> : row.evidence;
  }
  return <span className="muted">{row.metOn ? t('metWithout') : t('noEvidence')}</span>;
}
