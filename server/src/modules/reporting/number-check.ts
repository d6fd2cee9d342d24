import type { Sql } from '../../database/sql';
import { type Day, dayOf, type Instant } from '../../kernel/instant';
import type { Dossier } from '../dossier/dossier.entity';
import type { Difference } from '../dossier/proof/check-dossier';

const CODE = /-(\d{6})-(\d{4,})$/;

/** Whether an office's codes carry the day of receipt and number each day 1, 2, 3 … up to its counter. */
export class NumberCheck {
  private readonly days = new Map<Day, { count: number; highest: number }>();

  constructor(private readonly officeId: string) {}

  /**
   * Codes are unique in the table, so counting them and knowing the highest tells of every gap.
   * @param takenAt when the first event says that it was taken in; a correction of the receipt leaves the code as it is
   */
  add({ code }: Pick<Dossier, 'code'>, takenAt: Instant): Difference[] {
    const day = dayOf(takenAt);
    const match = CODE.exec(code);
    const inCode = day.slice(2).replaceAll('-', '');
    if (match?.[1] !== inCode) {
      return [{ where: 'office_counter', which: code, column: 'code', stored: match?.[1] ?? null, expected: inCode }];
    }
    const number = Number(match[2]);
    const seen = this.days.get(day);
    if (!seen) this.days.set(day, { count: 1, highest: number });
    else {
      seen.count++;
      seen.highest = Math.max(seen.highest, number);
    }
    return [];
  }

  async differences(sql: Sql): Promise<Difference[]> {
    const counters = await sql.query<{ day: Day; lastNumber: number }>(
      'SELECT day, last_number AS lastNumber FROM office_counter WHERE office_id = ?',
      [this.officeId],
    );
    const differences: Difference[] = [];
    const differs = (day: Day, column: string, stored: unknown, expected: unknown) =>
      differences.push({ where: 'office_counter', which: `${this.officeId} ${day}`, column, stored, expected });
    const lastOf = new Map(counters.map(({ day, lastNumber }) => [day, lastNumber]));
    for (const [day, { count, highest }] of this.days) {
      if (count !== highest) differs(day, 'numbers', count, `1 to ${highest} without a gap`);
      if (lastOf.get(day) !== highest) differs(day, 'lastNumber', lastOf.get(day) ?? null, highest);
      lastOf.delete(day);
    }
    for (const [day, last] of lastOf) differs(day, 'lastNumber', last, null);
    return differences;
  }
}
