import { dayOf } from '../../kernel/instant';
import { Counter } from '../counters/counter.entity';
import type { Actor } from '../identity/actor';
import type { FloorBoards } from './board/floor-boards';
import { CounterSitting } from './counter-sitting.entity';
import type { QueueTicketView } from './floor.types';
import type { FloorDesk, MyFloorFigures, SittingView } from './floor-desk.types';
import { officeOf } from './floor-sight';
import { SittingState } from './floor-terms';
import type { FloorRoom } from './floor-transaction';
import { readFloor } from './read-floor';
import { ticketView, ticketViews } from './tickets/ticket-views';

const MOST_NO_SHOWS = 50;

/** The panel of somebody who sits, or may sit, at a counter of his office. @throws HccError NOT_FOUND */
export async function readDesk(room: FloorRoom, boards: FloorBoards, actor: Actor): Promise<FloorDesk> {
  const { id: officeId } = await officeOf(room, actor);
  const { read } = room.db;
  const at = room.now();
  const day = dayOf(at);
  const board = await boards.get(officeId);
  const floor = await readFloor(room, officeId, at);
  const usual = await read.entities.findOneBy(Counter, { staffId: actor.staffId, officeId });
  const sittings = floor.counters.flatMap(({ number, sitting }) => (sitting ? sittingView(sitting, number) : []));
  const own = sittings.find(({ staff }) => staff.id === actor.staffId) ?? null;
  const holding = own && floor.counters.find(({ id }) => id === own.counterId)?.holding;
  const rows = await ticketViews(room, "t.office_id = ? AND t.day = ? AND t.state = 'WAITING'", [officeId, day]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const order = [...floor.groups.map(({ line }) => line), ...floor.counters.map(({ sent }) => sent)].flat();
  return {
    board,
    sitting: own,
    usualCounterId: usual?.id ?? null,
    current: holding ? await ticketView(room, holding.id) : null,
    waiting: order.flatMap(({ id }): QueueTicketView[] => {
      const row = byId.get(id);
      return row ? [row] : [];
    }),
    noShows: await ticketViews(
      room,
      `t.office_id = ? AND t.day = ? AND t.state = 'NO_SHOW' ORDER BY t.ended_at DESC, t.id DESC LIMIT ${MOST_NO_SHOWS}`,
      [officeId, day],
    ),
    sittings,
    mine: await readMine(room, officeId, day, actor.staffId),
  };
}

function sittingView(
  { id, counterId, staffId, staffName, state, openedAt, version }: CounterSitting,
  number: string,
): SittingView {
  return {
    id,
    counterId,
    counterNumber: number,
    staff: { id: staffId, fullName: staffName },
    state: state === SittingState.PAUSED ? SittingState.PAUSED : SittingState.OPEN,
    openedAt,
    version,
  };
}

async function readMine({ db }: FloorRoom, officeId: string, day: string, staffId: string): Promise<MyFloorFigures> {
  const [row] = await db.read.query<{ served: number; noShow: number; servedMs: number; waitedMs: number }>(
    `SELECT COALESCE(SUM(state = 'DONE'), 0) AS served, COALESCE(SUM(state = 'NO_SHOW'), 0) AS noShow,
            COALESCE(SUM(CASE WHEN state = 'DONE' THEN served_ms ELSE 0 END), 0) AS servedMs,
            COALESCE(SUM(CASE WHEN state = 'DONE' THEN waited_ms ELSE 0 END), 0) AS waitedMs
       FROM queue_ticket WHERE office_id = ? AND day = ? AND staff_id = ?`,
    [officeId, day, staffId],
  );
  const served = Number(row!.served);
  const mean = (ms: number) => (served === 0 ? null : Math.round(Number(ms) / served / 1_000));
  return {
    served,
    noShow: Number(row!.noShow),
    meanServedSeconds: mean(row!.servedMs),
    meanWaitedSeconds: mean(row!.waitedMs),
  };
}
