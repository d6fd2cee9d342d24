import type { Database } from '../../database/database';
import { Topic } from '../../database/notice';
import type { Tx } from '../../database/sql';
import { isDuplicateKey } from '../../database/sql';
import { type Day, dayOf, type Instant } from '../../kernel/instant';
import type { DossierRoom } from '../dossier/dossier-room';

/** Something on an office's floor changed: its boards are read anew. */
export const FLOOR_CHANGED = new Topic<{ officeId: string }>('floor');

/** What the commands on a floor work with. */
export type FloorRoom = Pick<DossierRoom, 'db' | 'directory' | 'catalogue' | 'calendars' | 'now'>;

/** A floor that nobody else changes meanwhile. */
export interface LockedFloor {
  db: Database;
  tx: Tx;
  officeId: string;
  /** One more than before: orders all that happens on the floor. */
  version: number;
  at: Instant;
  day: Day;
}

/** Takes the floor's row, and with it the turn. */
async function takeTurn(tx: Tx, officeId: string): Promise<number> {
  const count = () => tx.run('UPDATE floor_state SET version = version + 1 WHERE office_id = ?', [officeId]);
  if ((await count()).affected === 0) {
    try {
      await tx.run('INSERT INTO floor_state (office_id, version) VALUES (?, 1)', [officeId]);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      // Another transaction made the row between the two statements, and has ended by now.
      await count();
    }
  }
  const [row] = await tx.query<{ version: number }>('SELECT version FROM floor_state WHERE office_id = ?', [officeId]);
  return row!.version;
}

/**
 * Does what changes an office's floor, one after another: whoever presses "next" at the same moment waits for the row
 * of the floor, and finds the line as the one before left it. With forty counters at once the last one waits some
 * 0.2 s on either engine (0.5 s at worst, two busy cores), so tickets need no locks of their own.
 */
export function onFloor<Result>(
  { db, now }: Pick<FloorRoom, 'db' | 'now'>,
  officeId: string,
  work: (floor: LockedFloor) => Promise<Result>,
): Promise<Result> {
  return db.transact(async (tx) => {
    const version = await takeTurn(tx, officeId);
    const at = now();
    const result = await work({ db, tx, officeId, version, at, day: dayOf(at) });
    tx.notify(FLOOR_CHANGED.notice({ officeId }));
    return result;
  });
}
