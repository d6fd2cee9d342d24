import type { FileRoom } from '../file-room';
import { StoredFile } from '../stored-file.entity';
import { findSignatures, type SignatureOutcome } from './find-signatures';

const PER_RUN = 2_000;
const AT_ONCE = 100;

interface Due {
  sql: string;
  values: string[];
}

/** Nobody looked when they came in; held against other authorities than are believed now. Each along an index. */
function whatIsDue(stamp: string): Due[] {
  return [
    { sql: 'signature_state IS NULL', values: [] },
    { sql: '(trust_stamp < ? OR trust_stamp > ?)', values: [stamp, stamp] },
  ];
}

/**
 * Checks the signatures of contents that were not checked, or are worth another look. What can't be read now is left
 * for the next run.
 * @param signal ends it between two contents
 * @returns how many it checked
 */
export async function checkStoredSignatures(room: FileRoom, signal: AbortSignal): Promise<number> {
  let checked = 0;
  for (const due of whatIsDue(room.signing.trusted.stamp)) {
    for await (const hash of hashesOf(room, due)) {
      if (signal.aborted || checked >= PER_RUN) return checked;
      if (await checkStored(room, hash)) checked++;
    }
  }
  return checked;
}

async function* hashesOf({ db }: FileRoom, { sql, values }: Due): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const rows = await db.read.query<{ hash: string }>(
      `SELECT hash FROM stored_file WHERE ${sql} AND hash > ? ORDER BY hash LIMIT ${AT_ONCE}`,
      [...values, after],
    );
    for (const { hash } of rows) yield hash;
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.hash;
  }
}

/** Checks one content and keeps the outcome. @returns null where the store has it not, or not whole */
export async function checkStored({ db, store, signing }: FileRoom, hash: string): Promise<SignatureOutcome | null> {
  const content = await db.read.entities.findOneBy(StoredFile, { hash });
  // `hcc verify` tells of what is missing.
  if (!content || (await store.sizeOf(hash)) !== content.size) return null;
  const { type, size } = content;
  const outcome = await findSignatures(signing, { type, size, open: () => store.open(hash) });
  await db.transact((tx) => tx.entities.update(StoredFile, { hash }, outcome));
  return outcome;
}
