import type { Database } from '../../../database/database';
import { addDays, type Day, dayOf, type Instant, MINUTE_MS } from '../../../kernel/instant';

/** So far back the hours are counted. */
const BUSY_DAYS = 28;
/** What is counted for one citizen is good for the others for a while: it moves by a day in four weeks. */
const KEPT_MS = 30 * MINUTE_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** Vietnam is seven hours ahead, all year. */
const ZONE_MS = 7 * HOUR_MS;
const DAY_LONG_MS = 24 * HOUR_MS;

/** An hour of the day, as it was over the last weeks. */
export interface BusyHour {
  hour: number;
  /** Given out in it on all days together. */
  tickets: number;
  /** How long they waited, of those that were served; null where none was. */
  meanWaitMinutes: number | null;
}

export interface BusyHours {
  /** On which tickets were given out at all. */
  days: number;
  hours: BusyHour[];
}

/** When centres are full: counted from their tickets, and kept for a while, so that asking often costs nothing. */
export class BusyHoursBook {
  private readonly kept = new Map<string, { at: Instant; day: Day; hours: Promise<BusyHours> }>();

  constructor(private readonly db: Database) {}

  of(officeId: string, at: Instant): Promise<BusyHours> {
    const day = dayOf(at);
    const known = this.kept.get(officeId);
    if (known && known.day === day && at - known.at < KEPT_MS) return known.hours;
    const hours = this.count(officeId, day);
    this.kept.set(officeId, { at, day, hours });
    // What failed is asked anew.
    hours.catch(() => this.kept.delete(officeId));
    return hours;
  }

  private async count(officeId: string, today: Day): Promise<BusyHours> {
    const days = [officeId, addDays(today, -BUSY_DAYS), addDays(today, -1)];
    const local = `(issued_at + ${ZONE_MS})`;
    const hour = `(${local} % ${DAY_LONG_MS}) - (${local} % ${HOUR_MS})`;
    const rows = await this.db.read.query<{ start: number; tickets: number; served: number; waitedMs: number | null }>(
      `SELECT ${hour} AS start, COUNT(*) AS tickets, SUM(CASE WHEN state = 'DONE' THEN 1 ELSE 0 END) AS served,
              SUM(CASE WHEN state = 'DONE' THEN waited_ms END) AS waitedMs
         FROM queue_ticket WHERE office_id = ? AND day BETWEEN ? AND ? GROUP BY ${hour} ORDER BY start`,
      days,
    );
    const [counted] = await this.db.read.query<{ days: number }>(
      'SELECT COUNT(DISTINCT day) AS days FROM queue_ticket WHERE office_id = ? AND day BETWEEN ? AND ?',
      days,
    );
    return {
      days: Number(counted!.days),
      hours: rows.map(({ start, tickets, served, waitedMs }) => ({
        hour: Number(start) / HOUR_MS,
        tickets: Number(tickets),
        meanWaitMinutes: Number(served) === 0 ? null : Math.round(Number(waitedMs) / Number(served) / MINUTE_MS),
      })),
    };
  }
}
