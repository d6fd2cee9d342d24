import type { Tx } from '../../../database/sql';
import { HccError, notFound } from '../../../kernel/errors';
import { checkFile } from '../checks/check-file';
import type { FileRoom } from '../file-room';
import { findSignatures, type SignatureOutcome } from '../signatures/find-signatures';
import { StoredFile } from '../stored-file.entity';
import { nameForType } from './file-name';
import { FileUpload } from './file-upload.entity';

/** A content that is checked and kept, with the name that goes with it. */
export interface KeptFile {
  hash: string;
  name: string;
  size: number;
  type: StoredFile['type'];
  pages: number | null;
}

/** A content that is to be kept, and what was found out about it. */
interface NewContent extends Pick<StoredFile, 'hash' | 'size' | 'type' | 'pages'>, SignatureOutcome {
  isScanned: boolean;
}

/**
 * Keeps what lies in a local file, which may be gone then: the caller takes away what is left. The row comes first:
 * whoever throws contents away goes by rows, and waits for this one.
 * @param more changes what else there is to change, in the same transaction
 */
export async function keepContent(
  { db, store, now }: Pick<FileRoom, 'db' | 'store' | 'now'>,
  path: string,
  { hash, size, type, pages, isScanned, ...signatures }: NewContent,
  more: (tx: Tx) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const at = now();
  const content = { hash, size, type, pages, seenAt: at, scannedAt: isScanned ? at : null, ...signatures };
  await db.transact(async (tx) => {
    await tx.entities.upsert(StoredFile, content, ['hash']);
    await more(tx);
  });
  await store.put(hash, path, size);
}

/**
 * Checks a whole upload and keeps it. Doing it again changes nothing, so that it can be made up for where the process
 * died half-way, and two at once do no harm.
 * @throws HccError BAD_USER_INPUT naming "file" where it is refused: nothing of it is left then; NOT_FOUND where it is
 * not whole; UNAVAILABLE, STORAGE_FULL
 */
export async function keepUpload(room: FileRoom, upload: FileUpload): Promise<KeptFile> {
  return (await findKept(room, upload.id)) ?? (await keep(room, upload));
}

async function findKept({ db, store }: FileRoom, id: string): Promise<KeptFile | null> {
  const upload = await db.read.entities.findOneBy(FileUpload, { id });
  if (upload?.problem) throw refusedBefore(upload.problem);
  const hash = upload?.hash ?? null;
  const content = hash === null ? null : await db.read.entities.findOneBy(StoredFile, { hash });
  if (!upload || !content || (await store.sizeOf(content.hash)) !== content.size) return null;
  return { hash: content.hash, name: upload.name, size: content.size, type: content.type, pages: content.pages };
}

async function keep(room: FileRoom, upload: FileUpload): Promise<KeptFile> {
  const { parts, signing, turns } = room;
  const { id, size, staffId } = upload;
  if ((await parts.lengthOf(id)) !== size) throw notFound('lượt tải lên đã đủ');
  const path = parts.pathOf(id);
  let content: NewContent;
  try {
    const { type, pages } = await checkFile(path);
    const isScanned = room.scanner !== null && (await room.scanner.scan(path));
    const open = () => parts.open(id);
    const signatures = await turns.take(staffId, () => findSignatures(signing, { type, size, open }));
    content = { hash: await parts.hashOf(id), type, size, pages, isScanned, ...signatures };
  } catch (error) {
    if (error instanceof HccError && error.code === 'BAD_USER_INPUT') await refuse(room, id, error);
    throw error;
  }
  const { hash, type, pages } = content;
  const name = nameForType(upload.name, type);
  await keepContent(room, path, content, (tx) => tx.entities.update(FileUpload, { id }, { hash, name }));
  await parts.remove(id);
  return { hash, name, size, type, pages };
}

async function refuse({ db, parts }: FileRoom, id: string, { details }: HccError): Promise<void> {
  const [field] = details.fields as { reason: string }[];
  await db.transact((tx) => tx.entities.update(FileUpload, { id }, { problem: field!.reason.slice(0, 500) }));
  await parts.remove(id);
}

function refusedBefore(reason: string): HccError {
  return new HccError('BAD_USER_INPUT', reason, { fields: [{ path: 'file', reason }] });
}
