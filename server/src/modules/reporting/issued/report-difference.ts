import type { Sql } from '../../../database/sql';
import { endOfDay, type Instant } from '../../../kernel/instant';
import type { References } from '../../dossier/dossier-room';
import { type Channel, DossierEventType } from '../../dossier/dossier-terms';
import { firstVersionId, type ProjectedEvent, project } from '../../dossier/history/dossier.projection';
import { readEventsOf, toProjected } from '../../dossier/history/dossier-store';
import type { Actor } from '../../identity/actor';
import { type Count, FORM_COLUMNS, type Form06a } from '../papers/form-06a';
import { type ReportBooks, type ReportRequest, readForm06a } from '../papers/read-form-06a';
import { earlierOf, firstDay, lastDay, laterOf, monthOf, monthsBetween } from '../report-periods';
import { ReportBy } from '../report-terms';
import type { Figures } from '../settlement-figures';
import { rowKeysOf } from '../settlement-report';
import { type SettlementScope, settlementScope } from '../settlement-scope';
import { countedColumns } from './counted-columns';
import type { IssuedReport } from './issued-report.entity';

/** A figure that is another today than the report says; an empty key is the total. */
export interface FigureDifference {
  key: string;
  name: string;
  column: Count;
  issued: number;
  now: number;
  /** Whether the dossiers below make up for all of it; what is left comes from units or fields that changed. */
  isExplained: boolean;
}

/** A dossier whose receipt was corrected since, and what that changed in the report. */
export interface DossierDifference {
  dossierId: string;
  code: string;
  correctedAt: Instant;
  correctedBy: string;
  note: string | null;
  changes: { key: string; column: Count; by: 1 | -1 }[];
}

export interface ReportDifference {
  figures: FigureDifference[];
  dossiers: DossierDifference[];
}

interface Corrected {
  id: string;
  code: string;
  channel: Channel;
  officeId: string;
  versionId: string;
}

/** An empty key. */
const TOTAL = '';

/**
 * What of an issued report is another today, figure by figure, with the dossiers that made it so. A period that is over
 * changes by corrections of receipts only, and by units or fields that are others now.
 * @throws HccError as `settlementScope` does
 */
export async function reportDifference(
  sql: Sql,
  actor: Actor,
  books: ReportBooks,
  report: IssuedReport,
  now: Instant,
): Promise<ReportDifference> {
  const { references } = books;
  const request = JSON.parse(report.request) as ReportRequest;
  const issued = JSON.parse(report.content) as Form06a;
  const today = await readForm06a(sql, actor, books, request, now);
  const scope = settlementScope(request, actor, references);
  const dossiers = await correctedSince(sql, { scope, by: request.by, references }, report.issuedAt);
  const sums = new Map<string, number>();
  for (const { key, column, by } of dossiers.flatMap(({ changes }) => changes)) {
    const place = `${key} ${column}`;
    sums.set(place, (sums.get(place) ?? 0) + by);
  }
  const figures = differing(issued, today).map((figure) => ({
    ...figure,
    isExplained: (sums.get(`${figure.key} ${figure.column}`) ?? 0) === figure.now - figure.issued,
  }));
  return { figures, dossiers };
}

function differing(issued: Form06a, today: Form06a): Omit<FigureDifference, 'isExplained'>[] {
  const rows = new Map<string, { name: string; issued?: Figures; now?: Figures }>();
  for (const row of issued.rows) rows.set(row.key, { name: row.name, issued: row });
  for (const row of today.rows) rows.set(row.key, { name: row.name, ...rows.get(row.key), now: row });
  rows.set(TOTAL, { name: 'Tổng cộng', issued: issued.total, now: today.total });
  return [...rows].flatMap(([key, { name, ...both }]) =>
    FORM_COLUMNS.map(({ key: column }) => ({
      key,
      name,
      column,
      issued: both.issued?.[column] ?? 0,
      now: both.now?.[column] ?? 0,
    })).filter((figure) => figure.issued !== figure.now),
  );
}

interface Reading {
  scope: SettlementScope;
  by: ReportBy;
  references: References;
}

async function correctedSince(sql: Sql, reading: Reading, since: Instant): Promise<DossierDifference[]> {
  const { officeIds } = reading.scope;
  const rows = (
    await sql.query<Corrected>(
      `SELECT d.id, d.code, d.channel, d.receiving_office_id AS officeId, d.procedure_version_id AS versionId
         FROM dossier d
        WHERE d.id IN (SELECT e.dossier_id FROM dossier_event e WHERE e.at > ? AND e.type = ?)`,
      [since, DossierEventType.RECEIPT_CORRECTED],
    )
  ).filter(({ officeId }) => officeIds === null || officeIds.includes(officeId));
  if (rows.length === 0) return [];
  const events = await readEventsOf(
    sql,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const stored = events.get(row.id)!;
    const all = stored.map(toProjected);
    const history = { ...row, versionId: firstVersionId(all, row.versionId) };
    const before = placesOf(
      history,
      all.filter(({ at }) => at <= since),
      reading,
    );
    const after = placesOf(history, all, reading);
    const changes = [
      ...[...before].filter(([place]) => !after.has(place)).map(([, counted]) => ({ ...counted, by: -1 as const })),
      ...[...after].filter(([place]) => !before.has(place)).map(([, counted]) => ({ ...counted, by: 1 as const })),
    ];
    if (changes.length === 0) return [];
    const { at, actorName, note } = stored.findLast(({ type }) => type === DossierEventType.RECEIPT_CORRECTED)!;
    return [{ dossierId: row.id, code: row.code, correctedAt: at, correctedBy: actorName, note, changes }];
  });
}

/** Where the report counts a dossier of which so much is known, by row and column. */
function placesOf(
  { channel, officeId, versionId }: Corrected,
  known: readonly ProjectedEvent[],
  { scope, by, references }: Reading,
): Map<string, { key: string; column: Count }> {
  const places = new Map<string, { key: string; column: Count }>();
  if (known.length === 0) return places;
  const { versionOf } = references.catalogue;
  const { procedureId } = project(known, versionId, versionOf);
  if (scope.procedureIds !== null && !scope.procedureIds.includes(procedureId)) return places;
  for (const { key, from, to } of periodsOf(scope, by, references, { officeId, procedureId })) {
    const period = { from, to, asOf: endOfDay(to) - 1 };
    for (const column of countedColumns({ channel, events: known, versionId }, period, versionOf)) {
      places.set(`${key} ${column}`, { key, column });
    }
  }
  return places;
}

/** The rows that may count a dossier, each with its period, and the total. */
function periodsOf(
  scope: SettlementScope,
  by: ReportBy,
  references: References,
  dossier: { officeId: string; procedureId: string },
): { key: string; from: string; to: string }[] {
  const { from, to } = scope;
  const total = { key: TOTAL, from, to };
  if (by === ReportBy.MONTH) {
    const months = monthsBetween(monthOf(from), monthOf(to)).map((month) => ({
      key: month,
      from: laterOf(from, firstDay(month)),
      to: earlierOf(to, lastDay(month)),
    }));
    return [...months, total];
  }
  const known = { officeIds: [dossier.officeId], procedureIds: [dossier.procedureId] };
  const key = rowKeysOf(scope, by, references, known)(dossier);
  return key === undefined ? [total] : [{ key, from, to }, total];
}
