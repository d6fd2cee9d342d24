import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { CopyTaken } from './health.entity';

const KEPT = 60;

/** Leaves a trace of a copy that has been written, by which its age is known. */
export async function recordCopy(db: Database, copy: CopyTaken): Promise<void> {
  await db.transact(async (tx) => {
    const copies = tx.entities.getRepository(CopyTaken);
    await copies.save(copy);
    const old = await copies.find({ order: { takenAt: 'DESC' }, skip: KEPT, take: KEPT });
    await copies.remove(old);
  });
}

/** The newest first. */
export function readCopies({ entities }: Pick<Sql, 'entities'>, first: number): Promise<CopyTaken[]> {
  return entities.find(CopyTaken, { order: { takenAt: 'DESC' }, take: first });
}
