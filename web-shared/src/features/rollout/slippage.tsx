import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { Empty } from '../../ui/page/page-state';
import { Pager, readPage } from '../../ui/page/pager';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import {
  type Centre,
  late,
  notesByArea,
  type RolloutNote,
  type Slippage,
  slippageByCause,
  slippageByTier,
} from './centre-signs';
import { NoteDialog } from './note-dialog';

const PAGE = 40;

interface SlippageProps {
  planId: string;
  centres: readonly Centre[];
  notes: readonly RolloutNote[];
  today: string;
  onNoted: () => void;
}

interface LateRow {
  centre: Centre;
  days: number;
}

/** Who is behind the plan, by how much and why. A cause is a note that somebody wrote; only evidence moves a milestone. */
export function SlippagePanel({ planId, centres, notes, today, onNoted }: SlippageProps) {
  const { t } = useTranslation('rollout');
  const { can } = useSession();
  const [noting, setNoting] = useState<Centre | null>(null);
  const [page, setPage] = useState(1);
  const noteOf = notesByArea(notes);
  const rows = late(centres, today);
  const shownPage = readPage(String(page), rows.length, PAGE);
  const columns: TableColumn<LateRow>[] = [
    {
      key: 'unit',
      header: t('unit'),
      rowHeader: true,
      cell: ({ centre }) => centre.areaName,
      csv: ({ centre }) => centre.areaName,
    },
    {
      key: 'dueOn',
      header: t('dueOn'),
      cell: ({ centre }) => formatDate(centre.dueOn),
      csv: ({ centre }) => centre.dueOn,
    },
    {
      key: 'metOn',
      header: t('sign.firstDossier'),
      cell: ({ centre }) => (centre.firstDossierOn ? formatDate(centre.firstDossierOn) : t('notYet')),
      csv: ({ centre }) => centre.firstDossierOn,
    },
    {
      key: 'days',
      header: t('slip.days'),
      numeric: true,
      cell: ({ days }) => formatNumber(days),
      csv: ({ days }) => days,
    },
    {
      key: 'cause',
      header: t('slip.cause'),
      width: '42%',
      cell: ({ centre }) => <Causes notes={noteOf.get(centre.areaCode) ?? []} />,
      csv: ({ centre }) => {
        const last = noteOf.get(centre.areaCode)?.at(-1);
        return last ? `${last.causeText}: ${last.text}` : '';
      },
    },
  ];
  if (can('directive:issue'))
    columns.push({
      key: 'note',
      header: t('slip.write'),
      cell: ({ centre }) => (
        <Button
          size="small"
          aria-label={t('slip.writeOf', { name: centre.areaName })}
          onClick={() => setNoting(centre)}
        >
          {t('slip.write')}
        </Button>
      ),
    });
  return (
    <>
      <div className="slippage__sums">
        <TierTable rows={slippageByTier(centres, today)} />
        <CauseTable rows={slippageByCause(rows, noteOf)} />
      </div>
      <h2>{t('slip.title')}</h2>
      {rows.length === 0 ? (
        <Empty title={t('slip.none')}>{t('slip.noneHint')}</Empty>
      ) : (
        <>
          <SimpleTable
            columns={columns}
            rows={rows.slice((shownPage - 1) * PAGE, shownPage * PAGE)}
            rowKey={({ centre }) => centre.areaCode}
            caption={t('slip.title')}
            hideCaption
            exportName="lo-trinh-cham"
          />
          <Pager label={t('slip.pages')} page={shownPage} size={PAGE} total={rows.length} onChange={setPage} />
        </>
      )}
      {noting ? (
        <NoteDialog
          planId={planId}
          centre={noting}
          seen={noteOf.get(noting.areaCode)?.length ?? 0}
          onClose={() => setNoting(null)}
          onNoted={onNoted}
        />
      ) : null}
    </>
  );
}

function Causes({ notes }: { notes: readonly RolloutNote[] }) {
  const { t } = useTranslation('rollout');
  const last = notes.at(-1);
  if (!last) return <span className="muted">{t('slip.noCause')}</span>;
  const line = (note: RolloutNote) => (
    <>
      <strong>{note.causeText}</strong>: {note.text}{' '}
      <span className="muted">({t('slip.by', { who: note.notedBy, day: formatDate(note.notedAt) })})</span>
    </>
  );
  if (notes.length === 1) return line(last);
  return (
    <>
      {line(last)}
      <details>
        <summary>{t('slip.earlier', { count: notes.length - 1 })}</summary>
        {notes.slice(0, -1).map((note) => (
          <p key={note.ordinal}>{line(note)}</p>
        ))}
      </details>
    </>
  );
}

function TierTable({ rows }: { rows: readonly Slippage[] }) {
  const { t } = useTranslation('rollout');
  const columns: TableColumn<Slippage>[] = [
    { key: 'tier', header: t('filterTier'), rowHeader: true, cell: ({ tier }) => t(`tier.${tier}`) },
    { key: 'planned', header: t('slip.planned'), numeric: true, cell: ({ planned }) => formatNumber(planned) },
    { key: 'late', header: t('slip.late'), numeric: true, cell: (row) => formatNumber(row.late) },
    { key: 'median', header: t('slip.median'), numeric: true, cell: (row) => formatNumber(row.median) },
    { key: 'longest', header: t('slip.longest'), numeric: true, cell: (row) => formatNumber(row.longest) },
  ];
  return <SimpleTable columns={columns} rows={rows} rowKey={({ tier }) => tier} caption={t('slip.byTier')} />;
}

type CauseCount = ReturnType<typeof slippageByCause>[number];

function CauseTable({ rows }: { rows: readonly CauseCount[] }) {
  const { t } = useTranslation('rollout');
  const columns: TableColumn<CauseCount>[] = [
    { key: 'cause', header: t('slip.cause'), rowHeader: true, cell: ({ cause }) => cause ?? t('slip.noCause') },
    { key: 'units', header: t('slip.units'), numeric: true, cell: ({ units }) => formatNumber(units) },
  ];
  return <SimpleTable columns={columns} rows={rows} rowKey={({ cause }) => cause ?? ''} caption={t('slip.byCause')} />;
}
