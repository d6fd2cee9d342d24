import type { SqlValue } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import { type Day, dayNumber, spokenDay } from '../../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../../kernel/page';
import { Counter } from '../../counters/counter.entity';
import type { Actor } from '../../identity/actor';
import { staffById } from '../../identity/staff-by-id';
import type { Office } from '../../organisation/office.entity';
import { getSeenFloor, seenFloors } from '../floor-sight';
import { FloorCut, FloorMeasure, type TicketClass } from '../floor-terms';
import type { FloorRoom } from '../floor-transaction';
import { CounterGroup } from '../groups/counter-group.entity';
import { ticketViews } from '../tickets/ticket-views';
import type { FloorCentres, FloorFigureRow, FloorFigures, FloorTickets } from './floor-figures.types';

/** From a day to another, both counted. */
export interface FloorDays {
  from: Day;
  to: Day;
}

/** Of which office. */
export interface FloorPeriod extends FloorDays {
  officeId: string;
}

/** Which tickets of a period. */
export interface FloorPart {
  by: FloorCut | null;
  /** Null for what nobody called. */
  key: string | null;
  measure: FloorMeasure | null;
}

const MOST_DAYS = 366;

const COLUMN: Record<FloorCut, string> = {
  DAY: 'day',
  GROUP: 'group_id',
  COUNTER: 'counter_id',
  PERSON: 'staff_id',
  CLASS: 'ticket_class',
};

const STATES: Record<FloorMeasure, string> = {
  SERVED: "'DONE'",
  NO_SHOW: "'NO_SHOW'",
  CANCELLED: "'CANCELLED'",
  LEFT_OVER: "'LEFT_OVER'",
  OPEN: "'WAITING', 'CALLED', 'SERVING'",
};

const CLASS_NAMES: Record<TicketClass, string> = {
  NORMAL: 'Thông thường',
  ELDERLY: 'Người cao tuổi',
  DISABLED: 'Người khuyết tật',
  PREGNANT: 'Phụ nữ mang thai',
  SUPPLEMENT: 'Nộp bổ sung',
};

interface Sums {
  key: string | null;
  issued: number;
  served: number;
  noShow: number;
  cancelled: number;
  leftOver: number;
  open: number;
  waitedMs: number;
  servedMs: number;
  longestMs: number | null;
}

function checkDays({ from, to }: FloorDays): void {
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (days < 1 || days > MOST_DAYS) throw badField('to', `phải từ ngày đầu đến ${MOST_DAYS} ngày sau đó.`);
}

async function checkPeriod(room: FloorRoom, actor: Actor, period: FloorPeriod): Promise<Office> {
  const office = getSeenFloor(actor, await room.directory.get(), period.officeId);
  checkDays(period);
  return office;
}

/** @param column by which tickets are parted @param where which tickets, with its values */
async function readSums(
  { db }: FloorRoom,
  column: string,
  where: string,
  values: readonly SqlValue[],
): Promise<Sums[]> {
  const count = (measure: FloorMeasure) => `SUM(CASE WHEN state IN (${STATES[measure]}) THEN 1 ELSE 0 END)`;
  const ofServed = (value: string) => `CASE WHEN state = 'DONE' THEN ${value} END`;
  const sums = await db.read.query<Sums>(
    `SELECT ${column} AS \`key\`, COUNT(*) AS issued, ${count(FloorMeasure.SERVED)} AS served,
            ${count(FloorMeasure.NO_SHOW)} AS noShow, ${count(FloorMeasure.CANCELLED)} AS cancelled,
            ${count(FloorMeasure.LEFT_OVER)} AS leftOver, ${count(FloorMeasure.OPEN)} AS open,
            COALESCE(SUM(${ofServed('waited_ms')}), 0) AS waitedMs,
            COALESCE(SUM(${ofServed('served_ms')}), 0) AS servedMs, MAX(${ofServed('waited_ms')}) AS longestMs
       FROM queue_ticket WHERE ${where} AND day BETWEEN ? AND ? GROUP BY ${column}`,
    [...values],
  );
  return sums.map(numbers);
}

const compare = new Intl.Collator('vi', { numeric: true }).compare;

/**
 * What became of tickets, parted by one thing; every ticket is in one row, so rows add up to the total.
 * @throws HccError NOT_FOUND, BAD_USER_INPUT
 */
export async function readFloorFigures(
  room: FloorRoom,
  actor: Actor,
  period: FloorPeriod,
  by: FloorCut,
): Promise<FloorFigures> {
  const office = await checkPeriod(room, actor, period);
  const parts = await readSums(room, COLUMN[by], 'office_id = ?', [period.officeId, period.from, period.to]);
  const names = await namesOf(room, by, period.officeId, parts);
  const rows = parts.map((part) =>
    rowOf(part, part.key === null ? 'Chưa được gọi' : (names.get(part.key) ?? part.key)),
  );
  rows.sort((a, b) =>
    by === FloorCut.DAY
      ? compare(a.key!, b.key!)
      : Number(a.key === null) - Number(b.key === null) || compare(a.name, b.name),
  );
  return {
    officeId: office.id,
    officeName: office.name,
    rows,
    total: rowOf(parts.reduce(added, NOTHING), 'Tổng số'),
  };
}

/**
 * The same of all centres that somebody sees, those alone where a ticket was taken.
 * @throws HccError BAD_USER_INPUT
 */
export async function readFloorCentres(room: FloorRoom, actor: Actor, { from, to }: FloorDays): Promise<FloorCentres> {
  checkDays({ from, to });
  const seen = new Map(seenFloors(actor, await room.directory.get()).map(({ id, name }) => [id, name]));
  const where = `office_id IN (${Array.from(seen, () => '?').join() || 'NULL'})`;
  const parts = await readSums(room, 'office_id', where, [...seen.keys(), from, to]);
  const rows = parts.map((part) => rowOf(part, seen.get(part.key!)!));
  rows.sort((a, b) => compare(a.name, b.name));
  return { rows, total: rowOf(parts.reduce(added, NOTHING), 'Tổng số') };
}

const NOTHING: Sums = {
  key: null,
  issued: 0,
  served: 0,
  noShow: 0,
  cancelled: 0,
  leftOver: 0,
  open: 0,
  waitedMs: 0,
  servedMs: 0,
  longestMs: null,
};

/** MySQL gives sums as text. */
function numbers({ key, longestMs, ...sums }: Sums): Sums {
  const all = Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, Number(value)]));
  return { ...(all as Omit<Sums, 'key' | 'longestMs'>), key, longestMs: longestMs === null ? null : Number(longestMs) };
}

function added(a: Sums, b: Sums): Sums {
  const longest = Math.max(a.longestMs ?? -1, b.longestMs ?? -1);
  return {
    key: null,
    issued: a.issued + b.issued,
    served: a.served + b.served,
    noShow: a.noShow + b.noShow,
    cancelled: a.cancelled + b.cancelled,
    leftOver: a.leftOver + b.leftOver,
    open: a.open + b.open,
    waitedMs: a.waitedMs + b.waitedMs,
    servedMs: a.servedMs + b.servedMs,
    longestMs: longest < 0 ? null : longest,
  };
}

function rowOf({ waitedMs, servedMs, longestMs, ...counts }: Sums, name: string): FloorFigureRow {
  const mean = (ms: number) => (counts.served === 0 ? null : Math.round(ms / counts.served / 1_000));
  return {
    ...counts,
    name,
    waitedMinutes: Math.round(waitedMs / 60_000),
    servedMinutes: Math.round(servedMs / 60_000),
    meanWaitedSeconds: mean(waitedMs),
    meanServedSeconds: mean(servedMs),
    longestWaitedSeconds: longestMs === null ? null : Math.round(longestMs / 1_000),
  };
}

async function namesOf(
  { db }: FloorRoom,
  by: FloorCut,
  officeId: string,
  sums: readonly Sums[],
): Promise<ReadonlyMap<string, string>> {
  const { read } = db;
  const keys = sums.flatMap(({ key }) => key ?? []);
  switch (by) {
    case FloorCut.DAY:
      return new Map(keys.map((day) => [day, spokenDay(day)]));
    case FloorCut.CLASS:
      return new Map(Object.entries(CLASS_NAMES));
    case FloorCut.GROUP: {
      const groups = await read.entities.findBy(CounterGroup, { officeId });
      return new Map(groups.map(({ id, letter, name }) => [id, `${letter} · ${name}`]));
    }
    case FloorCut.COUNTER: {
      const counters = await read.entities.findBy(Counter, { officeId });
      return new Map(counters.map(({ id, number, name }) => [id, `Quầy ${number} · ${name}`]));
    }
    case FloorCut.PERSON: {
      const staff = await staffById(read, keys);
      return new Map([...staff].map(([id, { fullName }]) => [id, fullName]));
    }
  }
}

/** The tickets behind a figure: the same condition, so the same number. @throws HccError NOT_FOUND, BAD_USER_INPUT */
export async function readFloorTickets(
  room: FloorRoom,
  actor: Actor,
  period: FloorPeriod,
  { by, key, measure }: FloorPart,
  { first, after }: { first: number; after: string | null },
): Promise<FloorTickets> {
  await checkPeriod(room, actor, period);
  const size = pageSize(first);
  const parts = ['t.office_id = ?', 't.day BETWEEN ? AND ?'];
  const values: SqlValue[] = [period.officeId, period.from, period.to];
  if (by !== null) {
    parts.push(`t.${COLUMN[by]} ${key === null ? 'IS NULL' : '= ?'}`);
    if (key !== null) values.push(key);
  }
  if (measure !== null) parts.push(`t.state IN (${STATES[measure]})`);
  const where = parts.join(' AND ');
  const [count] = await room.db.read.query<{ total: number }>(
    `SELECT COUNT(*) AS total FROM queue_ticket t WHERE ${where}`,
    values,
  );
  const place = after === null ? null : decodeCursor(after, ['number', 'string']);
  const from = place ? ' AND (t.issued_at > ? OR (t.issued_at = ? AND t.id > ?))' : '';
  const rows = await ticketViews(room, `${where}${from} ORDER BY t.issued_at, t.id LIMIT ${size + 1}`, [
    ...values,
    ...(place ? [place[0]!, place[0]!, place[1]!] : []),
  ]);
  const { rows: nodes, pageInfo } = cutPage(rows, size, ({ issuedAt, id }) => [issuedAt, id]);
  return { totalCount: Number(count!.total), nodes, ...pageInfo };
}
