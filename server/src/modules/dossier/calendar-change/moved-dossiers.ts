import { type Condition, placeholders, type Sql } from '../../../database/sql';
import { type Instant, startOfDay } from '../../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../../kernel/page';
import { readDossierClock } from '../clock/dossier-clock';
import type { References } from '../dossier-room';
import { project } from '../history/dossier.projection';
import { readEventsOf, toProjected } from '../history/dossier-store';
import type { CalendarProposal } from './calendar-proposal';

export interface MovedDossier {
  id: string;
  code: string;
  officeId: string;
  procedureName: string;
  before: Instant | null;
  after: Instant | null;
  /** The new moment has passed already: a day that is worked after all can do that. */
  isLateAtOnce: boolean;
  /** Where it stands among those that are due first. */
  standingAt: Instant;
}

interface OpenRow {
  id: string;
  code: string;
  officeId: string;
  versionId: string;
  standingAt: Instant;
}

/** Histories are read in parts, so that whoever works meanwhile has his turn. */
const PART = 500;

/** Of `d`: received at one of some offices; null means at any. */
export function receivedAtOneOf(officeIds: readonly string[] | null): Condition {
  if (officeIds === null) return { sql: '', values: [] };
  return { sql: ` AND d.receiving_office_id IN (${placeholders(officeIds.length)})`, values: [...officeIds] };
}

/**
 * Open dossiers that a proposal would move, those due first first, in parts of at most 500. What waits for the citizen
 * has no due moment, and one that has passed is moved by no calendar. Nothing is written.
 * @param after begins behind this place
 */
export async function* movedDossiers(
  sql: Sql,
  references: References,
  { calendars, first, officeIds }: CalendarProposal,
  now: Instant,
  after: { standingAt: Instant; id: string } | null = null,
): AsyncGenerator<MovedDossier[]> {
  if (first === null) return;
  const offices = receivedAtOneOf(officeIds);
  let place: { standingAt: Instant; id: string } = after ?? {
    standingAt: Math.max(now + 1, startOfDay(first)),
    id: '',
  };
  for (;;) {
    const rows = await sql.query<OpenRow>(
      `SELECT d.id, d.code, d.receiving_office_id AS officeId, d.procedure_version_id AS versionId,
              d.standing_at AS standingAt
         FROM dossier d WHERE d.standing = 'RUNNING' AND d.standing_at >= ?
          AND (d.standing_at > ? OR d.id > ?)
          AND d.due_at IS NOT NULL${offices.sql} ORDER BY d.standing_at, d.id LIMIT ${PART}`,
      [place.standingAt, place.standingAt, place.id, ...offices.values],
    );
    yield await movedOf(sql, references, { calendars, rows, now });
    if (rows.length < PART) return;
    place = rows.at(-1)!;
  }
}

async function movedOf(
  sql: Sql,
  { catalogue }: References,
  { calendars, rows, now }: Pick<CalendarProposal, 'calendars'> & { rows: readonly OpenRow[]; now: Instant },
): Promise<MovedDossier[]> {
  if (rows.length === 0) return [];
  const histories = await readEventsOf(
    sql,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, code, officeId, versionId, standingAt }) => {
    const state = project((histories.get(id) ?? []).map(toProjected), versionId, catalogue.versionOf);
    const version = catalogue.getVersion(state.versionId);
    const { dueAt } = readDossierClock(state, version, calendars.of(officeId), now);
    if (dueAt === state.dueAt) return [];
    return [
      {
        id,
        code,
        officeId,
        procedureName: version.name,
        before: state.dueAt,
        after: dueAt,
        isLateAtOnce: dueAt !== null && dueAt < now,
        standingAt,
      },
    ];
  });
}

/** @throws HccError BAD_USER_INPUT naming `first` or `after` */
export async function movedPage(
  sql: Sql,
  references: References,
  proposal: CalendarProposal,
  now: Instant,
  page: { first?: number | null; after?: string | null },
) {
  const size = pageSize(page.first);
  const [standingAt, id] = page.after ? decodeCursor(page.after, ['number', 'string']) : [];
  const place = page.after ? { standingAt: Number(standingAt), id: String(id) } : null;
  const found: MovedDossier[] = [];
  for await (const part of movedDossiers(sql, references, proposal, now, place)) {
    found.push(...part);
    if (found.length > size) break;
  }
  return cutPage(found, size, (row) => [row.standingAt, row.id]);
}
