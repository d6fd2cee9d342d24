import { createHash } from 'node:crypto';
import type { Database } from '../../database/database';
import { insertRows, selectColumns } from '../../database/rows';
import type { Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { HccError, notFound } from '../../kernel/errors';
import { type Instant, spokenMoment } from '../../kernel/instant';
import { PostEvent, PostParcel, PostParcelDossier } from './parcel.entity';
import { IS_OPEN, ParcelEventKind, type ParcelState } from './post-terms';

type Db = Pick<Database, 'writer'>;

/** Who does something: a person, the post, or nobody. */
export interface Doer {
  staffId: string | null;
  fullName: string;
}

/** What of a parcel's row follows from its journal. */
export type ParcelContent = Omit<PostParcel, 'id' | 'version' | 'idempotencyKey'>;

export interface ParcelStep {
  kind: ParcelEventKind;
  by: Doer;
  at: Instant;
  note?: string | null;
  report?: Pick<PostEvent, 'source' | 'carrierState' | 'carrierAt' | 'reportKey'>;
}

export function postEventHash(previous: string, { hash: _, ...event }: PostEvent): string {
  const { parcelId, ordinal, kind, at, actorId, actorName, note, source, carrierState, carrierAt, changesText } = event;
  const fields = [previous, parcelId, ordinal, kind, at, actorId, actorName, note, source, carrierState, carrierAt];
  return createHash('sha256')
    .update(JSON.stringify([...fields, changesText]))
    .digest('hex');
}

async function writeLine(
  db: Db,
  tx: Tx,
  { id, version }: Pick<PostParcel, 'id' | 'version'>,
  { kind, by, at, note = null, report }: ParcelStep,
  changes: object,
): Promise<void> {
  const previous =
    version === 1 ? id : (await tx.entities.findOneByOrFail(PostEvent, { parcelId: id, ordinal: version - 1 })).hash;
  const line: PostEvent = {
    parcelId: id,
    ordinal: version,
    kind,
    at,
    actorId: by.staffId,
    actorName: by.fullName,
    note,
    source: report?.source ?? null,
    carrierState: report?.carrierState ?? null,
    carrierAt: report?.carrierAt ?? null,
    reportKey: report?.reportKey ?? null,
    changesText: JSON.stringify(changes),
    hash: '',
  };
  await insertRows(db.writer, tx, PostEvent, [{ ...line, hash: postEventHash(previous, line) }]);
}

/** The row and the first line of its journal. */
export async function openParcel(
  db: Db,
  tx: Tx,
  { id, idempotencyKey, ...content }: Omit<PostParcel, 'version'>,
  step: ParcelStep,
): Promise<PostParcel> {
  const row: PostParcel = { ...content, id, idempotencyKey, version: 1 };
  await insertRows(db.writer, tx, PostParcel, [row]);
  await writeLine(db, tx, row, step, content);
  return row;
}

/**
 * The one place where a parcel goes on: a line of its journal, and the columns that it sets. What it holds is free for
 * another parcel once it is over.
 * @param row locked; it gets the changes
 */
export async function appendToParcel(
  db: Db,
  tx: Tx,
  row: PostParcel,
  step: ParcelStep,
  changes: Partial<ParcelContent>,
): Promise<void> {
  const isMoved = changes.state !== undefined && changes.state !== row.state;
  const written: Partial<ParcelContent> = isMoved ? { ...changes, stateAt: step.at } : changes;
  const wasOpen = IS_OPEN.includes(row.state);
  Object.assign(row, written, { version: row.version + 1 });
  await writeLine(db, tx, row, step, written);
  await tx.entities.update(PostParcel, { id: row.id }, { ...written, version: row.version });
  if (wasOpen && !IS_OPEN.includes(row.state))
    await tx.entities.update(PostParcelDossier, { parcelId: row.id }, { openKey: null });
}

/** @throws HccError NOT_FOUND where none of these offices has it */
export async function lockParcel(db: Db, tx: Tx, id: string, officeIds: readonly string[]): Promise<PostParcel> {
  const [row] = await tx.query<PostParcel>(
    `SELECT ${selectColumns(db.writer, PostParcel, 'p')} FROM post_parcel p WHERE p.id = ?${tx.forUpdate}`,
    [id],
  );
  if (!row || !officeIds.includes(row.officeId)) throw notFound('bưu gửi này');
  return row;
}

/** @throws HccError CONFLICT where the client saw another version: who and when */
export async function assertParcelVersion(tx: Tx, row: PostParcel, expectedVersion: number): Promise<void> {
  if (row.version === expectedVersion) return;
  const last = await tx.entities.findOneByOrFail(PostEvent, { parcelId: row.id, ordinal: row.version });
  throw conflictWith(
    `${last.actorName} đã xử lý bưu gửi này lúc ${spokenMoment(last.at)}. Hãy tải lại.`,
    { who: last.actorName, at: last.at },
    { currentVersion: row.version },
  );
}

/** @throws HccError ILLEGAL_ACTION */
export function assertParcelState({ state }: PostParcel, allowed: readonly ParcelState[]): void {
  if (allowed.includes(state)) return;
  throw new HccError('ILLEGAL_ACTION', 'Bưu gửi không còn ở trạng thái cho phép việc này.', { allowed: [] });
}
