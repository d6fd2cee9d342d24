import type { Readable } from 'node:stream';
import { insertRows } from '../../../database/rows';
import { badField, HccError, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { HOUR_MS } from '../../../kernel/instant';
import type { FileRoom } from '../file-room';
import { fileName } from './file-name';
import { FileUpload } from './file-upload.entity';
import { keepUpload } from './keep-upload';

/** A desk that lost its line in the evening goes on the morning after the next. */
const UPLOAD_MS = 48 * HOUR_MS;
const MEGABYTE = 1024 * 1024;

/** Whose uploads are kept apart from others', and how much of it is taken; where nothing is said, what a person of the staff may send. */
export interface Uploader {
  /** Of the person or, of a citizen, of what it is sent for. */
  staffId: string;
  maxBytes?: number;
  uploadsPerHour?: number;
  bytesPerHour?: number;
}

export interface NewUpload {
  name: string;
  /** In bytes. */
  size: number;
}

/** How far an upload is. */
export interface UploadState {
  id: string;
  size: number;
  offset: number;
  expiresAt: number;
}

/**
 * Begins an upload of somebody's.
 * @throws HccError BAD_USER_INPUT naming size, RATE_LIMITED, STORAGE_FULL
 */
export async function beginUpload(room: FileRoom, actor: Uploader, { name, size }: NewUpload): Promise<UploadState> {
  if (!Number.isSafeInteger(size) || size < 1) throw badField('size', 'Tệp rỗng.');
  const maxBytes = Math.min(room.maxBytes, actor.maxBytes ?? room.maxBytes);
  if (size > maxBytes) {
    throw badField(
      'size',
      `Tệp lớn quá ${Math.floor(maxBytes / MEGABYTE)} MB (đang có ${Math.ceil(size / MEGABYTE)} MB).`,
    );
  }
  await refuseTooMany(room, actor, size);
  const id = newId();
  const createdAt = room.now();
  const expiresAt = createdAt + UPLOAD_MS;
  await room.parts.create(id, size);
  try {
    const row = { id, staffId: actor.staffId, name: fileName(name), size, createdAt, expiresAt };
    await room.db.transact((tx) => insertRows(room.db.writer, tx, FileUpload, [{ ...row, hash: null, problem: null }]));
  } catch (error) {
    await room.parts.remove(id);
    throw error;
  }
  return { id, size, offset: 0, expiresAt };
}

async function refuseTooMany({ db, now, ...room }: FileRoom, actor: Uploader, size: number): Promise<void> {
  const { uploadsPerHour = room.uploadsPerHour, bytesPerHour = room.bytesPerHour } = actor;
  const since = now() - HOUR_MS;
  const [sums] = await db.read.query<{ uploads: number; bytes: number | null }>(
    'SELECT COUNT(*) AS uploads, SUM(size) AS bytes FROM file_upload WHERE staff_id = ? AND created_at > ?',
    [actor.staffId, since],
  );
  const fits = Number(sums!.uploads) < uploadsPerHour && Number(sums!.bytes ?? 0) + size <= bytesPerHour;
  if (fits) return;
  const retryAfterSeconds = 600;
  throw new HccError('RATE_LIMITED', 'Đã tải lên quá nhiều trong một giờ qua. Hãy nghỉ ít phút rồi tải tiếp.', {
    retryAfterSeconds,
  });
}

/** Somebody's own upload that has not expired. @throws HccError NOT_FOUND */
export async function getUpload(room: FileRoom, actor: Uploader, id: string): Promise<FileUpload> {
  const row = await room.db.read.entities.findOneBy(FileUpload, { id, staffId: actor.staffId });
  if (!row || row.expiresAt <= room.now()) throw notFound('lượt tải lên');
  return row;
}

/** @throws HccError NOT_FOUND, also for what was refused: nothing of it is left */
export async function uploadState(room: FileRoom, actor: Uploader, id: string): Promise<UploadState> {
  const { size, expiresAt, hash, problem } = await getUpload(room, actor, id);
  if (problem !== null) throw notFound('lượt tải lên');
  const offset = hash === null ? await room.parts.lengthOf(id) : size;
  if (offset === null) throw notFound('lượt tải lên');
  return { id, size, offset, expiresAt };
}

/**
 * Takes what comes. With the last byte the file is checked and kept.
 * @throws HccError CONFLICT where it goes on elsewhere, BAD_USER_INPUT where the whole file is refused, NOT_FOUND,
 * STORAGE_FULL, UNAVAILABLE
 */
export async function appendToUpload(
  room: FileRoom,
  actor: Uploader,
  id: string,
  offset: number,
  bytes: Readable,
): Promise<UploadState> {
  const row = await getUpload(room, actor, id);
  const { size, expiresAt } = row;
  if (row.problem !== null) throw notFound('lượt tải lên');
  const there = row.hash === null ? await room.parts.append(id, offset, size, bytes) : size;
  if (there === size) await keepUpload(room, row);
  return { id, size, offset: there, expiresAt };
}

/** Throws away what has come. What is on a dossier already stays there. */
export async function abandonUpload(room: FileRoom, actor: Uploader, id: string): Promise<void> {
  await getUpload(room, actor, id);
  await room.db.transact((tx) => tx.entities.delete(FileUpload, { id }));
  await room.parts.remove(id);
}
