import type { Sql } from '../../database/sql';
import { type Day, dayOf, type Instant } from '../../kernel/instant';
import { NumberSeries } from '../../kernel/number-series';
import type { Dossier } from '../dossier/dossier.entity';
import { isBlockNumber, ordinalOf } from '../dossier/dossier-code';
import type { Difference } from '../dossier/proof/check-dossier';

const CODE = /-(\d{6})-(\d{4,})$/;

/** Whether an office's codes carry the day of receipt and number each day 1, 2, 3 … up to its counter. */
export class NumberCheck {
  private readonly days = new NumberSeries();

  constructor(private readonly officeId: string) {}

  /** @param takenAt when the first event says that it was taken in; a correction of the receipt leaves the code as it is */
  add({ code }: Pick<Dossier, 'code'>, takenAt: Instant): Difference[] {
    const day = dayOf(takenAt);
    const match = CODE.exec(code);
    const inCode = day.slice(2).replaceAll('-', '');
    if (match?.[1] !== inCode) {
      return [{ where: 'office_counter', which: code, column: 'code', stored: match?.[1] ?? null, expected: inCode }];
    }
    const number = Number(match[2]);
    // Those of desks without a line are proven by their blocks: `checkOffline`.
    if (!isBlockNumber(number)) this.days.add(day, ordinalOf(number));
    return [];
  }

  async differences(sql: Sql): Promise<Difference[]> {
    const counters = await sql.query<{ day: Day; lastNumber: number }>(
      'SELECT day, last_number AS lastNumber FROM office_counter WHERE office_id = ?',
      [this.officeId],
    );
    const lastOf = new Map(counters.map(({ day, lastNumber }) => [day, lastNumber]));
    return [...this.days.differences(lastOf)].map(({ key, ...difference }) => ({
      where: 'office_counter',
      which: `${this.officeId} ${key}`,
      ...difference,
    }));
  }
}
