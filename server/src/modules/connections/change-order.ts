import type { Database } from '../../database/database';
import type { Sql, Tx } from '../../database/sql';
import { Setting } from '../audit/setting.entity';

/** The last place that was given, in a row of settings: it stays where every change has been purged. */
const LAST = 'partner.lastChange';
/** So many get their places in one transaction. */
const AT_ONCE = 500;

/** 0 where none was given yet. */
export async function readLastPlace({ entities }: Pick<Sql, 'entities'>): Promise<number> {
  const kept = await entities.findOneBy(Setting, { name: LAST });
  return kept ? Number(kept.value) : 0;
}

/** Holds the row of the last place until the transaction ends. */
async function lockLastPlace(tx: Tx): Promise<number> {
  const find = () => tx.query<{ value: string }>(`SELECT value FROM setting WHERE name = ?${tx.forUpdate}`, [LAST]);
  const [found] = await find();
  if (found) return Number(found.value);
  const ignore = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
  await tx.run(`${ignore} INTO setting (name, value) VALUES (?, '0')`, [LAST]);
  return Number((await find())[0]!.value);
}

/**
 * Gives what has been committed its place in the order. A command writes a change without one: which of two commands
 * is committed first nobody knows before. Places are given by one at a time, who holds the row of the last one, to what
 * he finds there, so nothing ever comes to stand before what somebody has read already, however long its transaction
 * took. Of one dossier the event before was committed before, and has the smaller number where both are found.
 * @returns whether nothing is left without one
 */
export async function placeChanges(db: Database): Promise<boolean> {
  const left = await db.read.query('SELECT id FROM partner_change WHERE position IS NULL LIMIT 1');
  if (left.length === 0) return true;
  return db.transact(async (tx) => {
    const last = await lockLastPlace(tx);
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM partner_change WHERE position IS NULL ORDER BY at, sequence, id LIMIT ${AT_ONCE}`,
    );
    for (const [index, { id }] of rows.entries())
      await tx.run('UPDATE partner_change SET position = ? WHERE id = ?', [last + index + 1, id]);
    await tx.run('UPDATE setting SET value = ? WHERE name = ?', [`${last + rows.length}`, LAST]);
    return rows.length < AT_ONCE;
  });
}
