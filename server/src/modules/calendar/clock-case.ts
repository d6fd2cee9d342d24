import { badField, badInput, type FieldProblem, HccError } from '../../kernel/errors';
import { cutToMinute, formatInstant, type Instant, parseInstant } from '../../kernel/instant';
import { ClockEventType, type ClockState, LimitUnit, SupplementRule, type Timeliness } from './clock-terms';
import {
  type ClockEvent,
  type ClockInput,
  type ClockReading,
  readStatutoryClock,
  type TimeLimit,
} from './statutory-clock';
import { type SessionText, WorkCalendar } from './work-calendar';

/** What `hcc clock` prints for one case; the contract fixes the names and their order. */
export interface ClockAnswer {
  startsAt: string;
  dueAt: string | null;
  state: ClockState;
  timeliness: Timeliness | null;
  usedMinutes: number;
  pausedMinutes: number;
  byOffice: Record<string, number>;
}

type JsonObject = Record<string, unknown>;
type DefaultCalendar = () => Promise<WorkCalendar>;

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function objectAt(value: unknown, path: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badField(path, 'phải là một đối tượng.');
  }
  return value as JsonObject;
}

function listAt(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) throw badField(path, 'phải là một danh sách.');
  return value;
}

function textAt(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw badField(path, 'phải là chuỗi ký tự không rỗng.');
  return value;
}

function enumAt<Name extends string>(names: Record<string, Name>, value: unknown, path: string): Name {
  const known = Object.values(names);
  const found = known.find((name) => name === value);
  if (found === undefined) {
    throw badField(path, `${JSON.stringify(value) ?? 'trống'} không phải một trong ${known.join(', ')}.`);
  }
  return found;
}

/** Runs `read` and puts `prefix` before the fields that its BAD_USER_INPUT names. */
function under<Result>(prefix: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof HccError) || error.code !== 'BAD_USER_INPUT') throw error;
    const fields = error.details.fields as FieldProblem[];
    throw badInput(fields.map(({ path, reason }) => ({ path: prefix + path, reason })));
  }
}

function daysAt(value: unknown, path: string): string[] {
  return isAbsent(value) ? [] : listAt(value, path).map((day, index) => textAt(day, `${path}[${index}]`));
}

function readCalendar(value: unknown): WorkCalendar {
  const spec = objectAt(value, 'calendar');
  return under('calendar.', () => {
    const sessions = listAt(spec.sessions, 'sessions').map((pair, index): SessionText => {
      const path = `sessions[${index}]`;
      const times = listAt(pair, path);
      if (times.length !== 2) throw badField(path, 'phải gồm đúng giờ bắt đầu và giờ kết thúc.');
      return [textAt(times[0], `${path}[0]`), textAt(times[1], `${path}[1]`)];
    });
    return new WorkCalendar({ sessions, off: daysAt(spec.off, 'off'), work: daysAt(spec.work, 'work') });
  });
}

function readLimit(value: unknown): TimeLimit {
  const limit = objectAt(value, 'limit');
  const unit = enumAt(LimitUnit, limit.unit, 'limit.unit');
  // The clock itself says which amounts make sense for the unit; here only what is no number at all is turned away.
  return { unit, amount: typeof limit.amount === 'number' ? limit.amount : null };
}

function readEvents(value: unknown): ClockEvent[] {
  if (isAbsent(value)) return [];
  return listAt(value, 'events').map((item, index) => {
    const path = `events[${index}]`;
    const event = objectAt(item, path);
    const at = parseInstant(event.at, `${path}.at`);
    const type = enumAt(ClockEventType, event.type, `${path}.type`);
    if (type !== ClockEventType.MOVED) return { at, type };
    return { at, type, office: textAt(event.office, `${path}.office`) };
  });
}

/** `now` matters only while the dossier is open, but where it is given it can't lie before what has happened. */
function readNow(value: unknown, receivedAt: Instant, events: readonly ClockEvent[]): Instant {
  const last = events.at(-1);
  const lastAt = last ? last.at : receivedAt;
  if (isAbsent(value) && last?.type === ClockEventType.COMPLETED) return lastAt;
  const now = parseInstant(value, 'now');
  if (cutToMinute(now) < cutToMinute(lastAt))
    throw badField('now', 'không được trước lúc tiếp nhận hoặc trước sự kiện cuối cùng.');
  return now;
}

/**
 * Reads one case of the contract's `clock FILE`. `calendar`, `onSupplement` (EXTEND) and `events` (none) may be left
 * out, `now` too where the dossier is completed.
 * @throws HccError BAD_USER_INPUT naming the field
 */
function readClockCase(json: unknown, defaultCalendar: WorkCalendar | null): ClockInput {
  const item = objectAt(json, 'case');
  const limit = readLimit(item.limit);
  const receivedAt = parseInstant(item.receivedAt, 'receivedAt');
  const onSupplement = isAbsent(item.onSupplement)
    ? SupplementRule.EXTEND
    : enumAt(SupplementRule, item.onSupplement, 'onSupplement');
  const calendar = isAbsent(item.calendar) ? defaultCalendar : readCalendar(item.calendar);
  if (!calendar) throw badField('calendar', 'thiếu lịch làm việc.');
  const events = readEvents(item.events);
  const office = textAt(item.office, 'office');
  return { limit, receivedAt, onSupplement, calendar, events, office, now: readNow(item.now, receivedAt, events) };
}

function formatClockReading(reading: ClockReading): ClockAnswer {
  return {
    startsAt: formatInstant(reading.startsAt),
    dueAt: reading.dueAt === null ? null : formatInstant(reading.dueAt),
    state: reading.state,
    timeliness: reading.timeliness,
    usedMinutes: reading.usedMinutes,
    pausedMinutes: reading.pausedMinutes,
    byOffice: reading.byOffice,
  };
}

function lacksCalendar(json: unknown): boolean {
  return typeof json === 'object' && json !== null && isAbsent((json as JsonObject).calendar);
}

/**
 * Answers a whole file: one case, or a list of cases in order. The default calendar is loaded only if a case needs it.
 * @throws HccError BAD_USER_INPUT whose one line names the case, counted from 1, and the field
 */
export async function answerClockFile(
  json: unknown,
  loadDefault: DefaultCalendar,
): Promise<ClockAnswer | ClockAnswer[]> {
  const cases = Array.isArray(json) ? json : [json];
  const defaultCalendar = cases.some(lacksCalendar) ? await loadDefault() : null;
  const answers = cases.map((item, index) =>
    under(`case ${index + 1}: `, () => formatClockReading(readStatutoryClock(readClockCase(item, defaultCalendar)))),
  );
  return Array.isArray(json) ? answers : answers[0]!;
}
