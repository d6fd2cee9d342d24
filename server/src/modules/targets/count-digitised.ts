import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { dayOf, type Instant } from '../../kernel/instant';
import { digitisedByOffice } from '../reporting/digitised-results';
import { firstDay, lastDay, type Month, monthOf, monthsBetween } from '../reporting/report-periods';
import { DigitisedMonth } from './digitised-month.entity';

/** A result may still lose or get its file in the weeks after; what is older is not counted again. */
const COUNTED_AGAIN = 2;
/** Further back nobody asks for a pace. */
const MONTHS_KEPT = 25;

/**
 * Counts, month by month, the results that are there as files: months that were never counted and the last two. A
 * month of a province with 1.7 million dossiers is some 30,000 rows, so it runs by night and not while somebody waits.
 * @returns how many months were counted
 */
export async function countDigitised(db: Database, at: Instant, signal?: AbortSignal): Promise<number> {
  const last = monthOf(dayOf(at));
  const rows = await db.read.query<{ month: Month }>('SELECT DISTINCT month FROM digitised_month');
  const known = new Set(rows.map(({ month }) => month));
  const [oldest] = await db.read.query<{ first: string | null }>(
    `SELECT MIN(period) AS first FROM settlement_cell WHERE area_code = ''`,
  );
  if (!oldest?.first) return 0;
  const months = monthsBetween(monthOf(oldest.first), last).slice(-MONTHS_KEPT);
  const wanted = months.filter((month, index) => !known.has(month) || index >= months.length - COUNTED_AGAIN);
  for (const month of wanted) {
    if (signal?.aborted) break;
    const counts = await digitisedByOffice(db.read, { from: firstDay(month), to: lastDay(month) });
    await db.transact(async (tx) => {
      await tx.run('DELETE FROM digitised_month WHERE month = ?', [month]);
      await insertRows(
        db.writer,
        tx,
        DigitisedMonth,
        counts.map((count) => ({ month, ...count, countedAt: at })),
      );
    });
  }
  return wanted.length;
}
