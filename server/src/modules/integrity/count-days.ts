import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { placeholders, type Sql } from '../../database/sql';
import { type Day, endOfDay, startOfDay } from '../../kernel/instant';
import type { References } from '../dossier/dossier-room';
import { Outcome, Standing } from '../dossier/dossier-terms';
import type { EventData } from '../dossier/history/dossier-event.entity';
import { findPatterns, type TracedEvent } from './find-patterns';
import { IntegrityHit, IntegrityTally } from './integrity.entity';

const SETTLED = [Standing.EARLY, Standing.ON_TIME, Standing.LATE];
const PART = 400;

interface SettledRow {
  id: string;
  procedureId: string;
  versionId: string;
  receivingOfficeId: string;
  endedAt: number;
  dueAt: number | null;
  outcome: Outcome | null;
}

/**
 * Looks at what was settled on a day, and writes its counts in place of those that there were: a day may be counted as often as one likes.
 * @returns how many dossiers
 */
export async function countDay(db: Database, references: References, day: Day): Promise<number> {
  const tallies = new Map<string, IntegrityTally>();
  const hits: IntegrityHit[] = [];
  let dossiers = 0;
  for await (const rows of settledOn(db.read, day)) {
    dossiers += rows.length;
    const events = await readEvents(
      db.read,
      rows.map(({ id }) => id),
    );
    for (const row of rows) {
      const version = references.catalogue.getVersion(row.versionId);
      const traced = {
        endedAt: row.endedAt,
        dueAt: row.dueAt,
        hasFee: (version.feeDong ?? 0) > 0,
        isRefused: row.outcome === Outcome.REFUSED,
        events: events.get(row.id) ?? [],
      };
      for (const found of findPatterns(traced, references.calendars.of(row.receivingOfficeId))) {
        const { pattern, staffId } = found;
        const officeId = references.directory.presentOffice(found.officeId).id;
        const key = [pattern, officeId, staffId, row.procedureId].join(' ');
        const tally = tallies.get(key) ?? {
          day,
          pattern,
          officeId,
          staffId,
          procedureId: row.procedureId,
          cases: 0,
          hits: 0,
        };
        tallies.set(key, { ...tally, cases: tally.cases + 1, hits: tally.hits + (found.isHit ? 1 : 0) });
        if (found.isHit) hits.push({ pattern, officeId, day, dossierId: row.id, staffId });
      }
    }
  }
  await db.transact(async (tx) => {
    await tx.run('DELETE FROM integrity_tally WHERE day = ?', [day]);
    await tx.run('DELETE FROM integrity_hit WHERE day = ?', [day]);
    await insertRows(db.writer, tx, IntegrityTally, [...tallies.values()]);
    await insertRows(db.writer, tx, IntegrityHit, hits);
  });
  return dossiers;
}

/** Along the index of standings. */
async function* settledOn(sql: Sql, day: Day): AsyncGenerator<SettledRow[]> {
  for (const standing of SETTLED) {
    let [at, id] = [startOfDay(day), ''];
    for (;;) {
      const rows = await sql.query<SettledRow>(
        `SELECT id, procedure_id AS procedureId, procedure_version_id AS versionId,
                receiving_office_id AS receivingOfficeId, standing_at AS endedAt, due_at AS dueAt, outcome
           FROM dossier
          WHERE standing = ? AND standing_at >= ? AND standing_at < ? AND (standing_at > ? OR id > ?)
          ORDER BY standing_at, id LIMIT ?`,
        [standing, at, endOfDay(day), at, id, PART],
      );
      if (rows.length > 0)
        yield rows.map((row) => ({
          ...row,
          endedAt: Number(row.endedAt),
          dueAt: row.dueAt === null ? null : Number(row.dueAt),
        }));
      if (rows.length < PART) break;
      [at, id] = [Number(rows.at(-1)!.endedAt), rows.at(-1)!.id];
    }
  }
}

async function readEvents(sql: Sql, ids: readonly string[]): Promise<Map<string, TracedEvent[]>> {
  const rows = await sql.query<Omit<TracedEvent, 'issuedOn'> & { id: string; dataText: string }>(
    `SELECT dossier_id AS id, type, at, actor_id AS actorId, office_id AS officeId, due_at AS dueAt, data AS dataText
       FROM dossier_event WHERE dossier_id IN (${placeholders(ids.length)}) ORDER BY dossier_id, sequence`,
    ids,
  );
  const found = new Map<string, TracedEvent[]>();
  for (const { id, dataText, at, dueAt, ...event } of rows) {
    const events = found.get(id) ?? [];
    // Most events name no result, and reading their part costs more than looking.
    const issuedOn = dataText.includes('"issuedOn"')
      ? ((JSON.parse(dataText) as EventData).result?.issuedOn ?? null)
      : null;
    events.push({ ...event, at: Number(at), dueAt: dueAt === null ? null : Number(dueAt), issuedOn });
    found.set(id, events);
  }
  return found;
}
