import { toCsv } from '../../../ui/text/csv';
import { formatDateTime } from '../../../ui/text/date-format';
import { isEnded } from '../../../ui/text/ended-status';
import type { FigureDossier } from './figure-dossier';

const COLUMNS = [
  'code',
  'applicant',
  'procedure',
  'receivedAt',
  'receivingOffice',
  'due',
  'status',
  'holder',
  'step',
  'lateAt',
] as const;

export interface DossiersCsvWords {
  column: (key: (typeof COLUMNS)[number]) => string;
  due: (row: FigureDossier) => string;
  status: (row: FigureDossier) => string;
  /** Who took too long, and why; empty where nobody did. */
  late: (row: FigureDossier) => string;
}

/** The dossiers behind a figure as a file for a spreadsheet. */
export function dossiersCsv(rows: readonly FigureDossier[], words: DossiersCsvWords): string {
  return toCsv(
    COLUMNS.map(words.column),
    rows.map((row) => [
      row.code,
      row.applicant.fullName,
      `${row.procedure.code} ${row.procedure.name}`,
      formatDateTime(row.receivedAt),
      row.receivingOffice.name,
      `${words.due(row)}${row.dueAt ? ` (${formatDateTime(row.dueAt)})` : ''}`,
      words.status(row),
      isEnded(row.status) ? '' : [row.currentOffice?.name, row.assignee?.fullName].filter(Boolean).join(' · '),
      isEnded(row.status) ? '' : row.currentStep?.name,
      words.late(row),
    ]),
  );
}
