import { createHash } from 'node:crypto';
import type { EntityTarget } from 'typeorm';
import type { Database } from '../../database/database';
import { insertRows, selectColumns } from '../../database/rows';
import type { Sql, Tx } from '../../database/sql';
import { takeNext } from '../../database/take-next';
import { conflictWith } from '../../kernel/conflict';
import { notFound } from '../../kernel/errors';
import { spokenMoment, yearOf } from '../../kernel/instant';
import type { CaseColumns } from './case-columns';
import { CaseEvent } from './case-event.entity';
import type { CaseStep } from './case-step';
import type { CaseTable } from './case-table';
import { CaseEventKind } from './case-terms';
import { tellOfCase } from './tell-of-case';

type Db = Pick<Database, 'writer'>;

export function eventHash(previous: string, { hash: _, ...event }: CaseEvent): string {
  const { caseId, ordinal, kind, at, actorId, actorName, officeId, note, changesText } = event;
  const fields = [previous, caseId, ordinal, kind, at, actorId, actorName, officeId, note, changesText];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/** What the first event of a case is chained to. */
export const chainedTo = (caseId: string): string => caseId;

function eventOf(caseId: string, ordinal: number, previous: string, step: CaseStep, changes: object): CaseEvent {
  const { kind, actor, at, note = null } = step;
  const event = {
    caseId,
    ordinal,
    kind,
    at,
    actorId: actor?.staffId || null,
    actorName: actor?.fullName ?? null,
    officeId: actor?.office?.id ?? null,
    note,
    changesText: JSON.stringify(changes),
    hash: '',
  };
  return { ...event, hash: eventHash(previous, event) };
}

/** What of a row follows from its events. */
export type CaseContent<Row extends CaseColumns> = Omit<Row, 'id' | 'number' | 'version' | 'idempotencyKey'>;

/** The row and the first line of its journal, with the next number of its series in the province's year. */
export async function openCase<Row extends CaseColumns>(
  db: Db,
  tx: Tx,
  cases: CaseTable<Row>,
  {
    id,
    idempotencyKey,
    step,
    content,
  }: { id: string; idempotencyKey: string; step: Omit<CaseStep, 'kind'>; content: CaseContent<Row> },
): Promise<void> {
  const { entity, series } = cases;
  const year = yearOf(step.at);
  const next = await takeNext(tx, 'case_counter', { series, year });
  const number = `${series}-${year}-${String(next).padStart(4, '0')}`;
  const row = { ...content, id, number, version: 1, idempotencyKey };
  await insertRows<CaseColumns>(db.writer, tx, entity as EntityTarget<CaseColumns>, [row]);
  const opened = eventOf(id, 1, chainedTo(id), { ...step, kind: CaseEventKind.OPENED }, { ...content, number });
  await insertRows(db.writer, tx, CaseEvent, [opened]);
  await tellOfCase(tx, cases, row as unknown as Row, { ...step, kind: CaseEventKind.OPENED });
}

/** @throws HccError NOT_FOUND */
export async function lockCase<Row extends CaseColumns>(
  db: Db,
  tx: Tx,
  { entity, table, what }: CaseTable<Row>,
  id: string,
): Promise<Row> {
  const columns = selectColumns(db.writer, entity as EntityTarget<CaseColumns>, 'c');
  const [row] = await tx.query<Row>(`SELECT ${columns} FROM ${table} c WHERE c.id = ?${tx.forUpdate}`, [id]);
  if (!row) throw notFound(what);
  return row;
}

export function readJournal({ entities }: Pick<Sql, 'entities'>, caseId: string): Promise<CaseEvent[]> {
  return entities.find(CaseEvent, { where: { caseId }, order: { ordinal: 'ASC' } });
}

async function readLast(tx: Tx, caseId: string): Promise<CaseEvent> {
  const last = await tx.entities.findOne(CaseEvent, { where: { caseId }, order: { ordinal: 'DESC' } });
  if (!last) throw new Error(`Case ${caseId} has no journal.`);
  return last;
}

/** @throws HccError CONFLICT where the client saw another version: who and when */
export async function checkVersion(tx: Tx, row: CaseColumns, expectedVersion: number): Promise<void> {
  if (row.version === expectedVersion) return;
  const last = await readLast(tx, row.id);
  const who = last.actorName ?? 'Hệ thống';
  throw conflictWith(
    `${who} đã xử lý việc này lúc ${spokenMoment(last.at)}. Hãy tải lại.`,
    { who, at: last.at },
    { currentVersion: row.version },
  );
}

/** The one place where a case goes on: a line of its journal, and the columns that the line sets. */
export async function appendToCase<Row extends CaseColumns>(
  db: Db,
  tx: Tx,
  cases: CaseTable<Row>,
  row: Row,
  step: CaseStep,
  changes: Partial<CaseContent<Row>>,
): Promise<void> {
  const { hash } = await readLast(tx, row.id);
  const version = row.version + 1;
  await insertRows(db.writer, tx, CaseEvent, [eventOf(row.id, version, hash, step, changes)]);
  await tx.entities.update(cases.entity as EntityTarget<CaseColumns>, { id: row.id }, { ...changes, version });
  Object.assign(row, changes, { version });
  await tellOfCase(tx, cases, row, step);
}
