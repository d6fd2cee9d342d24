import type { DataSource } from 'typeorm';
import { selectColumns } from '../../../database/rows';
import { placeholders, type Sql } from '../../../database/sql';
import { Dossier } from '../dossier.entity';
import { Consultation } from '../history/consultation.entity';
import { DossierFile } from '../history/dossier-file.entity';
import { readEventsOf } from '../history/dossier-store';
import { EntryUse } from '../history/entry-use.entity';
import { DossierPause, Leg } from '../history/leg.entity';
import type { StoredEvent } from '../history/stored-event';

/** A dossier as the tables have it: its events, and all that is derived from them. */
export interface StoredDossier {
  row: Dossier;
  events: readonly StoredEvent[];
  legs: readonly Leg[];
  pauses: readonly DossierPause[];
  consultations: readonly Consultation[];
  files: readonly DossierFile[];
  entryUses: readonly EntryUse[];
}

const PAGE = 500;

async function readParts<Row extends { dossierId: string }>(
  source: DataSource,
  sql: Sql,
  entity: typeof Leg | typeof DossierPause | typeof Consultation | typeof DossierFile | typeof EntryUse,
  ids: readonly string[],
): Promise<Map<string, Row[]>> {
  const { tableName } = source.getMetadata(entity);
  const rows = await sql.query<Row>(
    `SELECT ${selectColumns(source, entity, 'p')} FROM ${tableName} p
      WHERE p.dossier_id IN (${placeholders(ids.length)}) ORDER BY p.dossier_id, p.ordinal`,
    ids,
  );
  const byDossier = new Map<string, Row[]>();
  for (const row of rows) {
    const known = byDossier.get(row.dossierId);
    if (known) known.push(row);
    else byDossier.set(row.dossierId, [row]);
  }
  return byDossier;
}

async function withParts(source: DataSource, sql: Sql, rows: readonly Dossier[]): Promise<StoredDossier[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const events = await readEventsOf(sql, ids);
  const legs = await readParts<Leg>(source, sql, Leg, ids);
  const pauses = await readParts<DossierPause>(source, sql, DossierPause, ids);
  const consultations = await readParts<Consultation>(source, sql, Consultation, ids);
  const files = await readParts<DossierFile>(source, sql, DossierFile, ids);
  const uses = await readParts<EntryUse>(source, sql, EntryUse, ids);
  return rows.map((row) => ({
    row,
    events: events.get(row.id) ?? [],
    legs: legs.get(row.id) ?? [],
    pauses: pauses.get(row.id) ?? [],
    consultations: consultations.get(row.id) ?? [],
    files: files.get(row.id) ?? [],
    entryUses: uses.get(row.id) ?? [],
  }));
}

/** What one office received, in the order of receipt, a page at a time. */
export async function* dossiersReceivedAt(
  source: DataSource,
  sql: Sql,
  officeId: string,
): AsyncGenerator<StoredDossier[]> {
  const columns = selectColumns(source, Dossier, 'd');
  let after = { receivedAt: Number.MIN_SAFE_INTEGER, id: '' };
  for (;;) {
    const rows = await sql.query<Dossier>(
      `SELECT ${columns} FROM dossier d
        WHERE d.receiving_office_id = ? AND d.received_at >= ? AND (d.received_at > ? OR d.id > ?)
        ORDER BY d.received_at, d.id LIMIT ?`,
      [officeId, after.receivedAt, after.receivedAt, after.id, PAGE],
    );
    if (rows.length > 0) yield await withParts(source, sql, rows);
    if (rows.length < PAGE) return;
    after = rows.at(-1)!;
  }
}

/** Some dossiers, a page at a time. */
export async function* dossiersById(
  source: DataSource,
  sql: Sql,
  ids: readonly string[],
): AsyncGenerator<StoredDossier[]> {
  const columns = selectColumns(source, Dossier, 'd');
  for (let start = 0; start < ids.length; start += PAGE) {
    const part = ids.slice(start, start + PAGE);
    const rows = await sql.query<Dossier>(
      `SELECT ${columns} FROM dossier d WHERE d.id IN (${placeholders(part.length)}) ORDER BY d.id`,
      part,
    );
    yield await withParts(source, sql, rows);
  }
}

export async function readStoredDossier(source: DataSource, sql: Sql, id: string): Promise<StoredDossier | undefined> {
  for await (const [stored] of dossiersById(source, sql, [id])) return stored;
  return undefined;
}
