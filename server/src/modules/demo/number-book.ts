import { placeholders, type Sql, type Tx } from '../../database/sql';
import type { Day } from '../../kernel/instant';
import { evenParts } from './even-parts';

/** The place of a receipt: an office and a day, which have a series of numbers of their own. */
export interface NumberPlace {
  officeId: string;
  day: Day;
}

const keyOf = ({ officeId, day }: NumberPlace) => `${officeId}|${day}`;

/**
 * Numbers of receipts, counted on from the counters in the database. What it gives is a forecast until `reserve` has
 * taken the numbers in the transaction that uses them: a desk may take one for today meanwhile.
 */
export class NumberBook {
  private readonly last = new Map<string, number>();

  /** Reads the counters of a day and all days after it. */
  static async read(sql: Sql, from: Day): Promise<NumberBook> {
    const book = new NumberBook();
    const rows = await sql.query<NumberPlace & { lastNumber: number }>(
      'SELECT office_id AS officeId, day, last_number AS lastNumber FROM office_counter WHERE day >= ?',
      [from],
    );
    for (const row of rows) book.last.set(keyOf(row), row.lastNumber);
    return book;
  }

  /** The next number of each receipt, in order. */
  take(places: readonly NumberPlace[]): number[] {
    return places.map((place) => {
      const key = keyOf(place);
      const number = (this.last.get(key) ?? 0) + 1;
      this.last.set(key, number);
      return number;
    });
  }

  /**
   * Takes the numbers for good: their rows stay locked until the transaction ends.
   * @returns the numbers, where others were given out meanwhile; null where the forecast was right
   */
  async reserve(tx: Tx, places: readonly NumberPlace[], forecast: readonly number[]): Promise<number[] | null> {
    const counts = new Map<string, NumberPlace & { count: number }>();
    for (const place of places) {
      const known = counts.get(keyOf(place));
      if (known) known.count++;
      else counts.set(keyOf(place), { ...place, count: 1 });
    }
    // Always in the order of the key, so that two runs at once wait for each other instead of deadlocking.
    const wanted = [...counts.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    for (const part of evenParts(wanted)) await addToCounters(tx, part);
    const before = new Map<string, number>();
    for (const row of await readCounters(tx, wanted)) {
      before.set(keyOf(row), row.lastNumber - counts.get(keyOf(row))!.count);
    }
    const numbers = places.map((place) => {
      const number = before.get(keyOf(place))! + 1;
      before.set(keyOf(place), number);
      return number;
    });
    if (numbers.every((number, index) => number === forecast[index])) return null;
    for (const [key, number] of before) this.last.set(key, number);
    return numbers;
  }
}

async function addToCounters(tx: Tx, rows: readonly (NumberPlace & { count: number })[]): Promise<void> {
  const update =
    tx.engine === 'mysql'
      ? 'ON DUPLICATE KEY UPDATE last_number = last_number + VALUES(last_number)'
      : 'ON CONFLICT (office_id, day) DO UPDATE SET last_number = last_number + excluded.last_number';
  await tx.run(
    `INSERT INTO office_counter (office_id, day, last_number) VALUES ${rows.map(() => '(?,?,?)').join(',')} ${update}`,
    rows.flatMap(({ officeId, day, count }) => [officeId, day, count]),
  );
}

async function readCounters(tx: Tx, places: readonly NumberPlace[]): Promise<(NumberPlace & { lastNumber: number })[]> {
  const officesOf = new Map<Day, string[]>();
  for (const { officeId, day } of places) {
    const offices = officesOf.get(day);
    if (offices) offices.push(officeId);
    else officesOf.set(day, [officeId]);
  }
  const found: (NumberPlace & { lastNumber: number })[] = [];
  for (const [day, offices] of officesOf) {
    for (const part of evenParts(offices)) {
      const rows = await tx.query<{ officeId: string; lastNumber: number }>(
        `SELECT office_id AS officeId, last_number AS lastNumber FROM office_counter
          WHERE day = ? AND office_id IN (${placeholders(part.length)})`,
        [day, ...part],
      );
      for (const row of rows) found.push({ ...row, day });
    }
  }
  return found;
}
