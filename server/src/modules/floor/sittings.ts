import { isDuplicateKey } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { spokenMoment } from '../../kernel/instant';
import { Counter } from '../counters/counter.entity';
import { servesOn } from '../counters/counters';
import type { Actor } from '../identity/actor';
import { reopenDay } from './closed-day';
import { CounterSitting } from './counter-sitting.entity';
import { officeOf } from './floor-sight';
import { SittingState, TicketEventKind } from './floor-terms';
import { type FloorRoom, type LockedFloor, onFloor } from './floor-transaction';
import { appendToTicket } from './tickets/ticket-journal';
import { backInLine } from './tickets/ticket-moves';
import { readHolding, readWanting } from './tickets/ticket-rows';

/** Which sitting, and its version as it was seen. */
export interface OnSitting {
  id: string;
  expectedVersion: number;
}

/** Whose counter it is now; null where somebody sits at none. */
function findSitting({ tx }: Pick<LockedFloor, 'tx'>, staffId: string): Promise<CounterSitting | null> {
  return tx.entities.findOneBy(CounterSitting, { openStaffId: staffId });
}

/** The sitting at which somebody may call. @throws HccError ILLEGAL_ACTION where he sits nowhere here, or paused */
export async function getOpenSitting(floor: LockedFloor, actor: Actor): Promise<CounterSitting> {
  const sitting = await findSitting(floor, actor.staffId);
  if (!sitting || sitting.officeId !== floor.officeId)
    throw new HccError('ILLEGAL_ACTION', 'Bạn chưa ngồi vào quầy nào.');
  if (sitting.state === SittingState.PAUSED)
    throw new HccError('ILLEGAL_ACTION', 'Quầy của bạn đang tạm dừng; hãy mở lại trước khi gọi số.');
  return sitting;
}

/**
 * Sits down at a counter; where one sits there already nothing happens. A day that was ended by hand begins again.
 * @throws HccError NOT_FOUND; ILLEGAL_ACTION where one sits at another counter; CONFLICT where somebody else sits there
 */
export async function sitDown(room: FloorRoom, actor: Actor, counterId: string): Promise<void> {
  const directory = await room.directory.get();
  const office = await officeOf(room, actor);
  try {
    await onFloor(room, office.id, async (floor) => {
      const { tx, at, day } = floor;
      const { entities } = tx;
      const counter = await entities.findOneBy(Counter, { id: counterId, officeId: office.id });
      if (!counter || !servesOn(counter, day)) throw notFound('quầy này');
      const own = await findSitting({ tx }, actor.staffId);
      if (own?.counterId === counterId) return;
      if (own) {
        const { number } = await entities.findOneByOrFail(Counter, { id: own.counterId });
        // Who works in two offices finds no such counter on the panel of this one.
        const elsewhere = own.officeId === office.id ? '' : ` ở ${directory.presentOffice(own.officeId).name}`;
        throw new HccError('ILLEGAL_ACTION', `Bạn đang ngồi quầy ${number}${elsewhere}; hãy rời quầy đó trước.`);
      }
      const other = await entities.findOneBy(CounterSitting, { openCounterId: counterId });
      if (other) throw taken(counter.number, other);
      await entities.insert(CounterSitting, {
        id: newId(),
        officeId: office.id,
        counterId,
        staffId: actor.staffId,
        staffName: actor.fullName,
        state: SittingState.OPEN,
        openCounterId: counterId,
        openStaffId: actor.staffId,
        openedAt: at,
        pausedMs: 0,
        version: 1,
      });
      await reopenDay(floor);
    });
  } catch (error) {
    // At another office's counter, at the same moment.
    if (isDuplicateKey(error)) throw new HccError('ILLEGAL_ACTION', 'Bạn vừa ngồi vào một quầy khác.');
    throw error;
  }
}

function taken(number: string, { staffName, openedAt }: CounterSitting): HccError {
  const message = `${staffName} ngồi quầy ${number} từ ${spokenMoment(openedAt)}.`;
  return conflictWith(message, { who: staffName, at: openedAt });
}

async function onSitting(
  room: FloorRoom,
  actor: Actor,
  { id, expectedVersion }: OnSitting,
  change: (floor: LockedFloor, sitting: CounterSitting) => Promise<Partial<CounterSitting>> | Partial<CounterSitting>,
): Promise<void> {
  const office = await officeOf(room, actor);
  await onFloor(room, office.id, async (floor) => {
    const { entities } = floor.tx;
    const sitting = await entities.findOneBy(CounterSitting, { id, officeId: office.id });
    if (!sitting) throw notFound('lượt ngồi quầy này');
    if (sitting.version !== expectedVersion) {
      const at = sitting.closedAt ?? sitting.pausedAt ?? sitting.openedAt;
      const who = sitting.closedBy ?? sitting.staffName;
      throw conflictWith(
        `${who} đã thay đổi quầy này lúc ${spokenMoment(at)}. Hãy tải lại.`,
        { who, at },
        { currentVersion: sitting.version },
      );
    }
    if (sitting.state === SittingState.CLOSED) throw new HccError('ILLEGAL_ACTION', 'Lượt ngồi quầy này đã kết thúc.');
    const changes = await change(floor, sitting);
    await entities.update(CounterSitting, { id }, { ...changes, version: sitting.version + 1 });
  });
}

async function refuseWhileHolding(floor: LockedFloor, { counterId }: CounterSitting): Promise<void> {
  const holding = await readHolding(floor, counterId);
  if (holding) throw new HccError('ILLEGAL_ACTION', `Hãy xong số ${holding.label} trước.`);
}

/** For a while: the counter takes nobody. @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION, also for a colleague's */
export function pauseSitting(room: FloorRoom, actor: Actor, on: OnSitting): Promise<void> {
  return onSitting(room, actor, on, async (floor, sitting) => {
    refuseForeign(actor, sitting);
    if (sitting.state === SittingState.PAUSED) throw new HccError('ILLEGAL_ACTION', 'Quầy đang tạm dừng.');
    await refuseWhileHolding(floor, sitting);
    return { state: SittingState.PAUSED, pausedAt: floor.at };
  });
}

export function resumeSitting(room: FloorRoom, actor: Actor, on: OnSitting): Promise<void> {
  return onSitting(room, actor, on, ({ at }, sitting) => {
    refuseForeign(actor, sitting);
    if (sitting.state === SittingState.OPEN) throw new HccError('ILLEGAL_ACTION', 'Quầy không tạm dừng.');
    return { state: SittingState.OPEN, pausedAt: null, pausedMs: sitting.pausedMs + at - sitting.pausedAt! };
  });
}

function refuseForeign({ staffId }: Actor, sitting: CounterSitting): void {
  if (sitting.staffId !== staffId) throw new HccError('FORBIDDEN', `${sitting.staffName} đang ngồi quầy này.`);
}

/**
 * Ends a sitting. A colleague's too, who has gone: what was called or served there goes back to its place in line; one's
 * own ends when nobody stands at the counter. What was sent to this counter waits in its line again.
 */
export function leaveCounter(room: FloorRoom, actor: Actor, on: OnSitting): Promise<void> {
  return onSitting(room, actor, on, async (floor, sitting) => {
    if (sitting.staffId === actor.staffId) await refuseWhileHolding(floor, sitting);
    await freeCounter(floor, sitting.counterId, actor);
    return ended(floor, sitting, actor.fullName);
  });
}

/** The columns of a sitting that ends. */
export function ended(
  { at }: Pick<LockedFloor, 'at'>,
  { staffName, pausedAt, pausedMs }: CounterSitting,
  by: string,
): Partial<CounterSitting> {
  return {
    state: SittingState.CLOSED,
    closedAt: at,
    closedBy: by === staffName ? null : by,
    openCounterId: null,
    openStaffId: null,
    pausedAt: null,
    pausedMs: pausedAt === null ? pausedMs : pausedMs + at - pausedAt,
  };
}

async function freeCounter(floor: LockedFloor, counterId: string, actor: Actor): Promise<void> {
  const holding = await readHolding(floor, counterId);
  const step = { kind: TicketEventKind.RETURNED, actor } as const;
  if (holding) await appendToTicket(floor, holding, step, backInLine(holding, floor.at));
  for (const ticket of await readWanting(floor, counterId))
    await appendToTicket(floor, ticket, step, { wantedCounterId: null });
}
