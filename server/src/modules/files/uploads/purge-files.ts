import { LessThanOrEqual } from 'typeorm';
import { DAY_MS, type Instant } from '../../../kernel/instant';
import type { FileRoom } from '../file-room';
import { FileUpload } from './file-upload.entity';

/** What nobody attached within this time is thrown away; longer than an upload lives. */
const KEPT_UNUSED_MS = 3 * DAY_MS;
const PER_RUN = 2_000;

const UNUSED = `NOT EXISTS (SELECT 1 FROM dossier_file f WHERE f.hash = s.hash)
  AND NOT EXISTS (SELECT 1 FROM subject_file g WHERE g.hash = s.hash)
  AND NOT EXISTS (SELECT 1 FROM file_upload u WHERE u.hash = s.hash)`;

/** Removes uploads that have expired, and contents that nothing has. @returns how many of each */
export async function purgeFiles(room: FileRoom, at: Instant): Promise<{ uploads: number; contents: number }> {
  const { db, parts } = room;
  const expired = await db.read.entities.find(FileUpload, { where: { expiresAt: LessThanOrEqual(at) }, take: PER_RUN });
  for (const { id } of expired) {
    await db.transact((tx) => tx.entities.delete(FileUpload, { id }));
    await parts.remove(id);
  }
  await removeStrayParts(room);
  const unused = await db.read.query<{ hash: string }>(
    `SELECT s.hash FROM stored_file s WHERE s.seen_at <= ? AND ${UNUSED} LIMIT ${PER_RUN}`,
    [at - KEPT_UNUSED_MS],
  );
  let contents = 0;
  for (const { hash } of unused) if (await removeUnused(room, hash, at - KEPT_UNUSED_MS)) contents++;
  return { uploads: expired.length, contents };
}

/** Parts without a row, such as a crash leaves; by the machine's clock, which wrote their time. */
async function removeStrayParts({ db, parts }: FileRoom): Promise<void> {
  for (const { id, writtenAt } of await parts.list()) {
    if (Date.now() - writtenAt < KEPT_UNUSED_MS) continue;
    if (!(await db.read.entities.findOneBy(FileUpload, { id }))) await parts.remove(id);
  }
}

/** The content goes while its row is locked: who keeps the same content anew waits, and then writes it again. */
async function removeUnused({ db, store }: FileRoom, hash: string, before: Instant): Promise<boolean> {
  return db.transact(async (tx) => {
    const [row] = await tx.query<{ seenAt: number }>(
      `SELECT s.seen_at AS seenAt FROM stored_file s WHERE s.hash = ? AND ${UNUSED}${tx.forUpdate}`,
      [hash],
    );
    if (!row || Number(row.seenAt) > before) return false;
    await store.remove(hash);
    await tx.run('DELETE FROM stored_file WHERE hash = ?', [hash]);
    return true;
  });
}
