import { createHash } from 'node:crypto';
import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { newId, newSecret } from '../../kernel/ids';
import { dayFromNumber, dayNumberOf, type Instant, instantAt, MINUTE_MS } from '../../kernel/instant';
import { Random } from '../../kernel/random';
import { calendarCache } from '../calendar/calendar-cache';
import { Counter } from '../counters/counter.entity';
import { BoardNotice } from '../floor/board/board-notice.entity';
import { CounterSitting } from '../floor/counter-sitting.entity';
import { FloorDevice } from '../floor/devices/floor-device.entity';
import { CounterGroupDay, FloorState } from '../floor/floor-state.entity';
import { DeviceKind, KioskPrinter, SittingState } from '../floor/floor-terms';
import { CounterGroup, CounterGroupCounter } from '../floor/groups/counter-group.entity';
import { QueueTicket } from '../floor/tickets/queue-ticket.entity';
import { TicketEvent } from '../floor/tickets/ticket-event.entity';
import { Staff } from '../identity/staff.entity';
import { directoryCache } from '../organisation/directory';
import { type FloorDesk, floorDay } from './floor-day';
import { SHOWN_COMMUNE, SHOWN_DISTRICT } from './history-traits';

const PROVINCE = '38';
const DAYS_BACK = 10;
const MOST_A_DESK = 40;
/** Visitors of a whole day, where there are people enough. */
const VISITORS = { [PROVINCE]: 110, [SHOWN_DISTRICT]: 55, [SHOWN_COMMUNE]: 24 };
/** Whoever signs in to look finds the own counter empty and sits down at it. */
const VISITORS_ACCOUNTS = ['tinh', `huyen.${SHOWN_DISTRICT}`, `xa.${SHOWN_COMMUNE}`];

/** Rows of a floor, written when all of them are there. */
interface Rows {
  tickets: QueueTicket[];
  events: TicketEvent[];
  days: CounterGroupDay[];
  sittings: CounterSitting[];
}

/**
 * Tickets of the last days and of today until now at three centres, two devices and a notice; nothing where there are
 * tickets. Rows are made by the functions that commands use, and so follow from their journals.
 */
export async function showFloor(db: Database, now: Instant): Promise<void> {
  if (await db.read.entities.existsBy(QueueTicket, {})) return;
  const directory = await directoryCache(db.read).get();
  const calendars = await calendarCache(db.read).get();
  for (const [areaCode, most] of Object.entries(VISITORS)) {
    const office = directory.centreOf(areaCode);
    if (!office) continue;
    const desks = await readDesks(db, office.id);
    const all = await db.read.entities.findBy(CounterGroup, { officeId: office.id });
    // Nobody is sent to a line for which nobody sits.
    const groups = all.filter(({ id }) => desks.some(({ groupIds }) => groupIds.includes(id)));
    if (desks.length === 0 || groups.length === 0) continue;
    const calendar = calendars.of(office.id);
    const visitors = Math.min(most, desks.length * MOST_A_DESK);
    const rows: Rows = { tickets: [], events: [], days: [], sittings: [] };
    let version = 0;
    const today = dayNumberOf(now);
    for (let day = today - DAYS_BACK; day <= today; day++) {
      if (!calendar.isWorkingDay(day)) continue;
      const random = new Random(`floor ${areaCode} ${dayFromNumber(day)}`);
      const until = day === today ? now : Number.POSITIVE_INFINITY;
      const made = floorDay({
        office,
        day,
        sessions: calendar.sessionsOn(day),
        desks,
        groups,
        visitors,
        until,
        version,
        random,
      });
      version = made.version;
      rows.tickets.push(...made.tickets);
      rows.events.push(...made.events);
      rows.days.push(...made.days);
      rows.sittings.push(...sittingsOf(office.id, desks, day, calendar.closeOf(day), until));
    }
    await write(db, office.id, rows, version, now);
  }
}

async function readDesks({ read }: Database, officeId: string): Promise<FloorDesk[]> {
  const counters = await read.entities.find(Counter, { where: { officeId }, order: { position: 'ASC' } });
  const desks: FloorDesk[] = [];
  for (const { id, staffId } of counters) {
    const staff = staffId === null ? null : await read.entities.findOneBy(Staff, { id: staffId });
    if (!staff) continue;
    const served = await read.entities.find(CounterGroupCounter, {
      where: { counterId: id },
      order: { position: 'ASC' },
    });
    desks.push({
      counterId: id,
      staffId: staff.id,
      fullName: staff.fullName,
      groupIds: served.map(({ groupId }) => groupId),
      leavesEarly: VISITORS_ACCOUNTS.includes(staff.username),
    });
  }
  return desks;
}

/** From the first session to the end of the day; of today those who have not left sit there still. */
function sittingsOf(
  officeId: string,
  desks: readonly FloorDesk[],
  day: number,
  close: Instant,
  until: Instant,
): CounterSitting[] {
  const openedAt = instantAt(day, 6 * 60 + 50);
  if (openedAt > until) return [];
  return desks.map(({ counterId, staffId, fullName, leavesEarly }) => {
    const isOpen = until < close && !leavesEarly;
    return {
      id: newId(),
      officeId,
      counterId,
      staffId,
      staffName: fullName,
      state: isOpen ? SittingState.OPEN : SittingState.CLOSED,
      openCounterId: isOpen ? counterId : null,
      openStaffId: isOpen ? staffId : null,
      openedAt,
      pausedAt: null,
      pausedMs: 0,
      closedAt: isOpen ? null : Math.min(close, until),
      closedBy: null,
      version: isOpen ? 1 : 2,
    };
  });
}

async function write(db: Database, officeId: string, rows: Rows, version: number, now: Instant): Promise<void> {
  const device = (kind: DeviceKind, name: string): FloorDevice => ({
    id: newId(),
    officeId,
    kind,
    name,
    counterId: null,
    printer: kind === DeviceKind.KIOSK ? KioskPrinter.TICKETS_AND_FORMS : null,
    pairingHash: null,
    pairingUntil: null,
    // Of no machine: who looks makes a code of his own.
    tokenHash: createHash('sha256').update(newSecret()).digest('hex'),
    pairedAt: now - DAYS_BACK * 1_440 * MINUTE_MS,
    seenAt: now,
    revokedAt: null,
    madeAt: now - DAYS_BACK * 1_440 * MINUTE_MS,
    madeBy: 'Quản trị',
  });
  const notice: BoardNotice = {
    id: newId(),
    officeId,
    text: 'Mời công dân chuẩn bị căn cước và giấy tờ gốc để đối chiếu.',
    english: 'Please have your identity card and original papers ready.',
    fromAt: now - 1_440 * MINUTE_MS,
    toAt: now + 30 * 1_440 * MINUTE_MS,
    writtenAt: now - 1_440 * MINUTE_MS,
    writtenBy: 'Quản trị',
  };
  await db.transact(async (tx) => {
    await insertRows(db.writer, tx, QueueTicket, rows.tickets);
    await insertRows(db.writer, tx, TicketEvent, rows.events);
    await insertRows(db.writer, tx, CounterGroupDay, rows.days);
    await insertRows(db.writer, tx, CounterSitting, rows.sittings);
    await insertRows(db.writer, tx, FloorState, [{ officeId, version }]);
    await insertRows(db.writer, tx, FloorDevice, [
      device(DeviceKind.KIOSK, 'Máy lấy số sảnh chính'),
      device(DeviceKind.BOARD, 'Bảng gọi số sảnh chính'),
    ]);
    await insertRows(db.writer, tx, BoardNotice, [notice]);
  });
}
