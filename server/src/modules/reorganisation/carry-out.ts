import type { Tx } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { dayOf, spokenDay } from '../../kernel/instant';
import { commandLineActor } from '../audit/audit-chain';
import {
  changeOrder,
  type Deed,
  digestOf,
  findByDigest,
  insertOrder,
  planFor,
  type Room,
  recordOrder,
  schedule,
  takeTurn,
} from './order-store';
import { readOrder } from './read-order';
import { Reorganisation } from './reorganisation.entity';
import { ReorganisationState } from './reorganisation-terms';
import { switchUnits } from './switch-units';

const OLDEST = '1945-09-02';

const byCommandLine = (): Deed => ({ by: commandLineActor(), address: null });

/** Brings what is confirmed into force: units, offices and people change all at once. Done once, whoever asks. */
async function bringIntoForce(room: Room, tx: Tx, row: Reorganisation): Promise<void> {
  if (row.state !== ReorganisationState.SCHEDULED) return;
  const order = readOrder(row.content);
  await switchUnits(room.db, tx, await planFor(tx, row.content, order), order.effectiveOn);
  const switched = { state: ReorganisationState.APPLYING, switchedAt: room.now() };
  await tx.entities.update(Reorganisation, { id: row.id }, switched);
  await recordOrder(room, tx, byCommandLine(), { ...row, ...switched }, row);
}

/** What is confirmed and whose day has come. @returns how many came into force */
export async function bringDueIntoForce(room: Room): Promise<number> {
  const today = dayOf(room.now());
  const scheduled = await room.db.read.entities.find(Reorganisation, {
    where: { state: ReorganisationState.SCHEDULED },
    order: { effectiveOn: 'ASC', id: 'ASC' },
  });
  const due = scheduled.filter(({ effectiveOn }) => effectiveOn <= today);
  for (const { id } of due) await changeOrder(room, id, (tx, row) => bringIntoForce(room, tx, row));
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
  const order = readOrder(text);
  const { effectiveOn, decision } = order;
  if (effectiveOn < OLDEST) throw badField('effectiveOn', `Trước ngày ${spokenDay(OLDEST)}.`);
  const deed = byCommandLine();
  const digest = digestOf(text);
  return room.db.transact(async (tx) => {
    await takeTurn(tx);
    const known = await findByDigest(tx, digest);
    if (known && known.state !== ReorganisationState.DRAFT) return { row: known, isKnown: true };
    if (!known) await planFor(tx, text, order);
    const written = { effectiveOn, decision, content: text, digest, state: ReorganisationState.DRAFT };
    const row = known ?? (await insertOrder(room, tx, written, deed.by));
    if (!known) await recordOrder(room, tx, deed, row, null);
    const scheduled = await schedule(room, tx, row, deed);
    if (effectiveOn <= dayOf(room.now())) await bringIntoForce(room, tx, scheduled);
    return { row: await tx.entities.findOneByOrFail(Reorganisation, { id: row.id }), isKnown: false };
  });
}
