import { createHash } from 'node:crypto';
import { bumpStamp } from '../../database/reference-cache';
import type { Tx } from '../../database/sql';
import { badField, HccError } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { dayOf, spokenDay } from '../../kernel/instant';
import { withoutByteOrderMark } from '../../kernel/located-json';
import { commandLineActor } from '../audit/audit-chain';
import { type AuditActor, AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { DossierRoom } from '../dossier/dossier-room';
import { Area } from '../organisation/area.entity';
import { Office } from '../organisation/office.entity';
import { readOfficeData } from '../organisation/office-data';
import { readOrder, withLinesOf } from './read-order';
import { Reorganisation } from './reorganisation.entity';
import { planReorganisation, type ReorganisationPlan } from './reorganisation-plan';
import { type ReorganisationOrder, ReorganisationState } from './reorganisation-terms';
import { switchUnits } from './switch-units';

type Room = Pick<DossierRoom, 'db' | 'now'>;

/** @throws HccError BAD_USER_INPUT naming the entry and its line */
export async function planFor(
  sql: Pick<Tx, 'entities'>,
  text: string,
  order: ReorganisationOrder,
): Promise<ReorganisationPlan> {
  const areas = await sql.entities.find(Area, { order: { code: 'ASC' } });
  const offices = await sql.entities.find(Office, { order: { code: 'ASC' } });
  for (const office of offices) office.areaName = '';
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
function takeTurn(tx: Tx): Promise<void> {
  return bumpStamp(tx, 'reorganisation');
}

/** The one that a file was carried out or prepared as, if it was. */
async function findByDigest(tx: Tx, digest: string): Promise<Reorganisation | null> {
  const rows = await tx.entities.findBy(Reorganisation, { digest });
  return rows.find(({ state }) => state !== ReorganisationState.CANCELLED) ?? null;
}

async function writeNew(
  room: Room,
  tx: Tx,
  text: string,
  by: AuditActor,
  address: string | null,
): Promise<Reorganisation> {
  const order = readOrder(text);
  await planFor(tx, text, order);
  const row: Reorganisation = {
    id: newId(),
    effectiveOn: order.effectiveOn,
    decision: order.decision,
    content: text,
    digest: digestOf(text),
    state: ReorganisationState.DRAFT,
    preparedAt: room.now(),
    preparedById: by.staffId,
    preparedBy: by.fullName,
    confirmedAt: null,
    confirmedBy: null,
    switchedAt: null,
    moved: 0,
    finishedAt: null,
  };
  await tx.entities.insert(Reorganisation, row);
  await record(room, tx, by, row, null, address);
  return row;
}

function record(
  room: Room,
  tx: Tx,
  by: AuditActor,
  { id, effectiveOn, decision, state }: Reorganisation,
  before: ReorganisationState | null,
  address: string | null = null,
): Promise<void> {
  return recordChange(room.db, tx, {
    kind: AuditKind.SETTING_CHANGED,
    by,
    address,
    subject: `reorganisation.${id}`,
    before: before === null ? undefined : { state: before },
    after: { effectiveOn, decision, state },
  });
}

/**
 * Keeps a file as a draft. The same file again is the same draft.
 * @throws HccError BAD_USER_INPUT naming the entry and its line
 */
export async function prepareReorganisation(
  room: Room,
  by: AuditActor,
  text: string,
  address: string | null,
): Promise<Reorganisation> {
  readOrder(text);
  return room.db.transact(async (tx) => {
    await takeTurn(tx);
    return (await findByDigest(tx, digestOf(text))) ?? writeNew(room, tx, text, by, address);
  });
}

/**
 * A second person lets a draft come into force on its day.
 * @throws HccError NOT_FOUND, CONFLICT where it is no draft any more, FORBIDDEN for who prepared it
 */
export function confirmReorganisation(
  room: Room,
  by: AuditActor,
  id: string,
  address: string | null,
): Promise<Reorganisation> {
  return change(room, id, async (tx, row) => {
    assertState(row, [ReorganisationState.DRAFT]);
    if (row.preparedById === by.staffId) {
      throw new HccError('FORBIDDEN', 'Phương án phải do người thứ hai xác nhận, không phải người đã lập.');
    }
    await planFor(tx, row.content, readOrder(row.content));
    await schedule(room, tx, row, by, address);
  });
}

/** @returns it as it is now */
async function schedule(
  room: Room,
  tx: Tx,
  row: Reorganisation,
  by: AuditActor,
  address: string | null = null,
): Promise<Reorganisation> {
  const confirmed = { state: ReorganisationState.SCHEDULED, confirmedAt: room.now(), confirmedBy: by.fullName };
  await tx.entities.update(Reorganisation, { id: row.id }, confirmed);
  const scheduled = { ...row, ...confirmed };
  await record(room, tx, by, scheduled, row.state, address);
  return scheduled;
}

/** Until it is in force a plan may be given up. @throws HccError NOT_FOUND, CONFLICT */
export function cancelReorganisation(
  room: Room,
  by: AuditActor,
  id: string,
  address: string | null,
): Promise<Reorganisation> {
  return change(room, id, async (tx, row) => {
    assertState(row, [ReorganisationState.DRAFT, ReorganisationState.SCHEDULED]);
    const cancelled = { state: ReorganisationState.CANCELLED };
    await tx.entities.update(Reorganisation, { id }, cancelled);
    await record(room, tx, by, { ...row, ...cancelled }, row.state, address);
  });
}

async function change(
  room: Room,
  id: string,
  work: (tx: Tx, row: Reorganisation) => Promise<void>,
): Promise<Reorganisation> {
  return room.db.transact(async (tx) => {
    await takeTurn(tx);
    const row = await tx.entities.findOneBy(Reorganisation, { id });
    if (!row) throw new HccError('NOT_FOUND', 'Không tìm thấy phương án sắp xếp.');
    await work(tx, row);
    return tx.entities.findOneByOrFail(Reorganisation, { id });
  });
}

function assertState({ state }: Reorganisation, allowed: readonly ReorganisationState[]): void {
  if (!allowed.includes(state)) throw new HccError('CONFLICT', `Phương án đang ở trạng thái ${state}.`, { state });
}

/** Brings what is confirmed into force: units, offices and people change all at once. Done once, whoever asks. */
async function bringIntoForce(room: Room, tx: Tx, row: Reorganisation, by: AuditActor): Promise<void> {
  if (row.state !== ReorganisationState.SCHEDULED) return;
  const order = readOrder(row.content);
  await switchUnits(room.db, tx, await planFor(tx, row.content, order), order.effectiveOn);
  const switched = { state: ReorganisationState.APPLYING, switchedAt: room.now() };
  await tx.entities.update(Reorganisation, { id: row.id }, switched);
  await record(room, tx, by, { ...row, ...switched }, row.state);
}

/** What is confirmed and whose day has come. @returns how many came into force */
export async function bringDueIntoForce(room: Room): Promise<number> {
  const today = dayOf(room.now());
  const scheduled = await room.db.read.entities.find(Reorganisation, {
    where: { state: ReorganisationState.SCHEDULED },
    order: { effectiveOn: 'ASC', id: 'ASC' },
  });
  const due = scheduled.filter(({ effectiveOn }) => effectiveOn <= today);
  for (const { id } of due) await change(room, id, (tx, row) => bringIntoForce(room, tx, row, commandLineActor()));
  return due.length;
}

export interface CarriedOut {
  row: Reorganisation;
  /** The file had been given before. */
  isKnown: boolean;
}

/**
 * At the command line: who runs the servers confirms what he gives. A file whose day has come is in force when this
 * returns, dossiers under way may still have to follow; one of a later day is scheduled.
 * @throws HccError BAD_USER_INPUT naming the entry and its line
 */
export async function orderReorganisation(room: Room, text: string): Promise<CarriedOut> {
  const { effectiveOn } = readOrder(text);
  if (effectiveOn < OLDEST) throw badField('effectiveOn', `Trước ngày ${spokenDay(OLDEST)}.`);
  const by = commandLineActor();
  return room.db.transact(async (tx) => {
    await takeTurn(tx);
    const known = await findByDigest(tx, digestOf(text));
    const row = known ?? (await writeNew(room, tx, text, by, null));
    if (known && known.state !== ReorganisationState.DRAFT) return { row, isKnown: true };
    const scheduled = await schedule(room, tx, row, by);
    if (effectiveOn <= dayOf(room.now())) await bringIntoForce(room, tx, scheduled, by);
    return { row: await tx.entities.findOneByOrFail(Reorganisation, { id: row.id }), isKnown: false };
  });
}

const OLDEST = '1945-09-02';
