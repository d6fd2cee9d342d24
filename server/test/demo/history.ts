import type { Database } from '../../src/database/database';
import { parseInstant } from '../../src/kernel/instant';
import { startClockAt } from '../../src/kernel/now';
import { loadDemoFoundation } from '../../src/modules/demo/demo-foundation';
import { generateMore } from '../../src/modules/demo/generate-more';
import { productDataFile } from '../../src/product-data';

export const NOW = '2026-11-23T09:30:00+07:00';

/** The demo organisation and `count` dossiers of history that ends at `now`. */
export async function withHistory(db: Database, count: number, seed = '5', now = NOW): Promise<void> {
  const at = parseInstant(now, 'now');
  startClockAt(at);
  await loadDemoFoundation(db, productDataFile(''));
  await generateMore(db, { now: at, count, seed });
}

/** Everything that a seed decides: all but ids, keys and hashes with ids in them. */
export async function written(db: Database): Promise<Record<string, unknown[]>> {
  const rows = (sql: string) => db.read.query(sql);
  return {
    dossiers: await rows(
      `SELECT d.code, d.version, d.status, d.channel, v.code AS procedureCode, d.received_at, d.due_at, d.completed_at,
              d.timeliness, d.outcome, d.ended_at, d.paused_at, d.overdue_from, d.assignee_name, d.applicant_name,
              d.id_number, d.phone, d.email, d.address, d.search_text, d.return_by, d.note, d.returned_to,
              o.code AS officeCode
         FROM dossier d JOIN procedure_version v ON v.id = d.procedure_version_id
         JOIN office o ON o.id = d.current_office_id ORDER BY d.code`,
    ),
    events: await rows(
      `SELECT d.code, e.sequence, e.type, e.at, e.actor_name, e.office_code, e.note, e.due_at
         FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id ORDER BY d.code, e.sequence`,
    ),
    legs: await rows(
      `SELECT d.code, l.ordinal, l.step_name, l.entered_at, l.left_at, l.quota_minutes, l.used_minutes, l.assignee_name
         FROM leg l JOIN dossier d ON d.id = l.dossier_id ORDER BY d.code, l.ordinal`,
    ),
    cells: await rows(
      `SELECT c.period, o.code, c.received, c.received_online, c.early, c.on_time, c.late, c.withdrawn, c.stopped, c.paused_net,
              c.overdue_net
         FROM settlement_cell c JOIN office o ON o.id = c.office_id WHERE c.procedure_id = ''
        ORDER BY o.code, c.period`,
    ),
  };
}

/** Names the first row that differs; a difference of whole tables would fill the screen for minutes. */
export function expectSame(found: Record<string, unknown[]>, wanted: Record<string, unknown[]>): void {
  for (const [table, rows] of Object.entries(wanted)) {
    const index = rows.findIndex((row, at) => JSON.stringify(row) !== JSON.stringify(found[table]![at]));
    if (index >= 0) expect({ table, index, row: found[table]![index] }).toEqual({ table, index, row: rows[index] });
    expect(found[table]).toHaveLength(rows.length);
  }
}
