import { createHash } from 'node:crypto';
import { bumpStamp } from '../../database/reference-cache';
import type { Tx } from '../../database/sql';
import { HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { withoutByteOrderMark } from '../../kernel/located-json';
import { type AuditActor, AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { DossierRoom } from '../dossier/dossier-room';
import { Area } from '../organisation/area.entity';
import { Office } from '../organisation/office.entity';
import { readOfficeData } from '../organisation/office-data';
import { withLinesOf } from './read-order';
import { Reorganisation } from './reorganisation.entity';
import { planReorganisation, type ReorganisationPlan } from './reorganisation-plan';
import { type ReorganisationOrder, ReorganisationState } from './reorganisation-terms';

export type Room = Pick<DossierRoom, 'db' | 'now'>;

/** Whose deed it is, and from where. */
export interface Deed {
  by: AuditActor;
  address: string | null;
}

/** Units as they are in the tables: a cache may be a moment behind. */
export async function readUnits({ entities }: Pick<Tx, 'entities'>): Promise<{ areas: Area[]; offices: Office[] }> {
  const areas = await entities.find(Area, { order: { code: 'ASC' } });
  const offices = await entities.find(Office, { order: { code: 'ASC' } });
  for (const office of offices) office.areaName = '';
  return { areas, offices };
}

/** @throws HccError BAD_USER_INPUT naming the entry and its line */
export async function planFor(
  sql: Pick<Tx, 'entities'>,
  text: string,
  order: ReorganisationOrder,
): Promise<ReorganisationPlan> {
  const { areas, offices } = await readUnits(sql);
  return withLinesOf(text, () => planReorganisation(order, areas, offices, readOfficeData()));
}

/** The same for two files that say the same, however they are written. */
export function digestOf(text: string): string {
  return createHash('sha256')
    .update(canonical(JSON.parse(withoutByteOrderMark(text))))
    .digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

/** Of two people who change the province at once the second waits, and sees what the first has done. */
export function takeTurn(tx: Tx): Promise<void> {
  return bumpStamp(tx, 'reorganisation');
}

const IN_FORCE_OR_TO_BE: readonly string[] = [
  ReorganisationState.DRAFT,
  ReorganisationState.SCHEDULED,
  ReorganisationState.APPLYING,
  ReorganisationState.APPLIED,
];

/** The one that a file was carried out or handed in as, if it was. */
export async function findByDigest(tx: Tx, digest: string): Promise<Reorganisation | null> {
  const rows = await tx.entities.findBy(Reorganisation, { digest });
  return rows.find(({ state }) => IN_FORCE_OR_TO_BE.includes(state)) ?? null;
}

type Written = Pick<Reorganisation, 'effectiveOn' | 'decision' | 'content' | 'digest' | 'state'>;

export async function insertOrder(room: Room, tx: Tx, written: Written, by: AuditActor): Promise<Reorganisation> {
  const at = room.now();
  const row: Reorganisation = {
    id: newId(),
    ...written,
    preparedAt: at,
    preparedById: by.staffId,
    preparedBy: by.fullName,
    revision: 1,
    changedAt: at,
    changedBy: by.fullName,
    editorIds: by.staffId,
    confirmedAt: null,
    confirmedBy: null,
    switchedAt: null,
    moved: 0,
    finishedAt: null,
  };
  await tx.entities.insert(Reorganisation, row);
  return row;
}

/** Into the audit trail: what became of an order. */
export function recordOrder(
  room: Room,
  tx: Tx,
  { by, address }: Deed,
  { id, effectiveOn, decision, state, digest, revision }: Reorganisation,
  before: Pick<Reorganisation, 'state' | 'digest' | 'revision'> | null,
): Promise<void> {
  const told = (each: Pick<Reorganisation, 'state' | 'digest' | 'revision'>) => ({
    state: each.state,
    revision: each.revision ?? 0,
    content: each.digest,
  });
  return recordChange(room.db, tx, {
    kind: AuditKind.SETTING_CHANGED,
    by,
    address,
    subject: `reorganisation.${id}`,
    before: before ? told(before) : undefined,
    after: { effectiveOn, decision, ...told({ state, digest, revision }) },
  });
}

/** Runs `work` on an order in a transaction, one after the other. @returns it as it is then @throws HccError NOT_FOUND */
export async function changeOrder(
  room: Room,
  id: string,
  work: (tx: Tx, row: Reorganisation) => Promise<unknown>,
): Promise<Reorganisation> {
  return room.db.transact(async (tx) => {
    await takeTurn(tx);
    const row = await tx.entities.findOneBy(Reorganisation, { id });
    if (!row) throw notFound('phương án sắp xếp này');
    await work(tx, row);
    return tx.entities.findOneByOrFail(Reorganisation, { id });
  });
}

/** @throws HccError CONFLICT */
export function assertState({ state }: Reorganisation, allowed: readonly ReorganisationState[]): void {
  if (!(allowed as readonly string[]).includes(state))
    throw new HccError('CONFLICT', `Phương án đang ở trạng thái ${state}.`, { state });
}

/** @returns it as it is now */
export async function schedule(room: Room, tx: Tx, row: Reorganisation, deed: Deed): Promise<Reorganisation> {
  const confirmed = {
    state: ReorganisationState.SCHEDULED,
    confirmedAt: room.now(),
    confirmedBy: deed.by.fullName,
  };
  await tx.entities.update(Reorganisation, { id: row.id }, confirmed);
  const scheduled = { ...row, ...confirmed };
  await recordOrder(room, tx, deed, scheduled, row);
  return scheduled;
}
