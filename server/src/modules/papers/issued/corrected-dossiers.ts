import type { Sql } from '../../../database/sql';
import { endOfDay, type Instant } from '../../../kernel/instant';
import type { References } from '../../dossier/dossier-room';
import { type Channel, DossierEventType } from '../../dossier/dossier-terms';
import { firstVersionId, project } from '../../dossier/history/dossier.projection';
import { readEventsOf, toProjected } from '../../dossier/history/dossier-store';
import { type ProjectedEvent } from '../../dossier/history/projected-event';
import { ReportBy } from '../../reporting/report-terms';
import { rowKeysOf } from '../../reporting/settlement-report';
import type { SettlementScope } from '../../reporting/settlement-scope';
import { type Count, type Days, daysOf, type Paper, type PaperRow, type PaperSection } from '../paper';
import { countedColumns } from './counted-columns';

/** A figure of a paper; an empty key is the total's. */
export interface Place {
  section: string;
  key: string;
  column: string;
}

/** A dossier whose receipt was corrected since, and what that changed in the report. */
export interface DossierDifference {
  dossierId: string;
  code: string;
  correctedAt: Instant;
  correctedBy: string;
  note: string | null;
  changes: (Place & { by: 1 | -1 })[];
}

interface Corrected {
  id: string;
  code: string;
  channel: Channel;
  officeId: string;
  versionId: string;
}

interface Reading {
  scope: SettlementScope;
  paper: Paper;
  references: References;
}

export function placeOf(section: string, key: string, column: string): string {
  return `${section} ${key} ${column}`;
}

/**
 * Dossiers of the scope whose receipt was corrected after a moment, where that changed a figure. The edition of the slip
 * tells the few that ever were: the events of a month took ten seconds to look through with 1.7 million dossiers.
 */
export async function correctedSince(sql: Sql, reading: Reading, since: Instant): Promise<DossierDifference[]> {
  const { officeIds } = reading.scope;
  const rows = (
    await sql.query<Corrected>(
      `SELECT d.id, d.code, d.channel, d.receiving_office_id AS officeId, d.procedure_version_id AS versionId
         FROM dossier d
        WHERE d.slip_edition > 1
          AND EXISTS (SELECT 1 FROM dossier_event e WHERE e.dossier_id = d.id AND e.at > ? AND e.type = ?)`,
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
    const known = all.filter(({ at }) => at <= since);
    const before = placesOf(history, known, reading);
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

/** Where the paper counts a dossier of which so much is known. */
function placesOf(
  { channel, officeId, versionId }: Corrected,
  known: readonly ProjectedEvent[],
  { scope, paper, references }: Reading,
): Map<string, Place> {
  const places = new Map<string, Place>();
  if (known.length === 0) return places;
  const { versionOf } = references.catalogue;
  const { procedureId } = project(known, versionId, versionOf);
  if (scope.procedureIds !== null && !scope.procedureIds.includes(procedureId)) return places;
  const counted = new Map<string, Set<Count>>();
  const countedIn = (days: Days): Set<Count> => {
    const name = `${days.from} ${days.to}`;
    const period = { ...days, asOf: endOfDay(days.to) - 1 };
    const found = counted.get(name) ?? countedColumns({ channel, events: known, versionId }, period, versionOf);
    counted.set(name, found);
    return found;
  };
  for (const section of paper.sections) {
    for (const { key, row } of rowsThatCount(section, scope, references, { officeId, procedureId })) {
      for (const column of section.columns) {
        if (!column.count || !countedIn(daysOf(paper, column, row)).has(column.count)) continue;
        places.set(placeOf(section.key, key, column.key), { section: section.key, key, column: column.key });
      }
    }
  }
  return places;
}

/** The rows that may count a dossier, and the total. */
function rowsThatCount(
  { by, rows, total }: PaperSection,
  scope: SettlementScope,
  references: References,
  dossier: { officeId: string; procedureId: string },
): { key: string; row: PaperRow | null }[] {
  const ofTotal = total ? [{ key: '', row: null }] : [];
  // Rows of periods count any dossier of the scope.
  if (by === null || by === ReportBy.MONTH)
    return [...rows.filter(({ period }) => period).map((row) => ({ key: row.key, row })), ...ofTotal];
  const known = { officeIds: [dossier.officeId], procedureIds: [dossier.procedureId] };
  const key = rowKeysOf(scope, by, references, known)(dossier);
  return key === undefined ? ofTotal : [{ key, row: null }, ...ofTotal];
}
