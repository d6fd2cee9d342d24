import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { HccError } from '../../../kernel/errors';
import { asStorageTrouble, isFull, storageFull } from '../store/storage-trouble';

const ENDING = '.part';
/** Left free for whatever else writes to the same disk: the database, when it is SQLite. */
const RESERVE_BYTES = 64 * 1024 * 1024;

interface Writer {
  cut: () => void;
  ended: Promise<unknown>;
}

/**
 * The files that uploads grow in, by the upload's id. The length of such a file is the one word for how far an upload
 * is: it survives the process. Two that write the same upload write the same bytes to the same places.
 */
export class UploadParts {
  private readonly writers = new Map<string, Writer>();

  constructor(private readonly folder: string) {}

  pathOf(id: string): string {
    return join(this.folder, `${id}${ENDING}`);
  }

  /** @throws HccError STORAGE_FULL where so many bytes would not fit */
  async create(id: string, size: number): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      const { bavail, bsize } = await statfs(this.folder);
      if (bavail * bsize < size + RESERVE_BYTES) throw storageFull();
      await (await open(this.pathOf(id), 'wx', 0o600)).close();
    } catch (error) {
      throw asStorageTrouble(error);
    }
  }

  /** One that is whole at once. @throws HccError STORAGE_FULL */
  async place(id: string, bytes: Buffer): Promise<void> {
    await this.create(id, bytes.length);
    try {
      await writeFile(this.pathOf(id), bytes);
    } catch (error) {
      await this.remove(id);
      throw asStorageTrouble(error);
    }
  }

  /** How many bytes are there; null where there is no such file. */
  async lengthOf(id: string): Promise<number | null> {
    return stat(this.pathOf(id)).then(
      ({ size }) => size,
      () => null,
    );
  }

  /**
   * Writes what comes behind what is there. A client that comes back on a new connection is believed before the old
   * connection, which may hang for minutes: the older writer is cut off.
   * @param offset where the client goes on @param size what may be there in the end
   * @returns how many bytes are there now, also where the client was cut off
   * @throws HccError CONFLICT where the client goes on elsewhere (`offset` says where to), NOT_FOUND, BAD_USER_INPUT for
   * more than was announced; STORAGE_FULL, and then nothing of the upload is left
   */
  async append(id: string, offset: number, size: number, bytes: Readable): Promise<number> {
    const before = this.writers.get(id);
    before?.cut();
    await before?.ended;
    const ended = this.write(id, offset, size, bytes);
    const writer = { cut: () => void bytes.destroy(), ended: ended.catch(() => undefined) };
    this.writers.set(id, writer);
    try {
      return await ended;
    } finally {
      if (this.writers.get(id) === writer) this.writers.delete(id);
    }
  }

  open(id: string): Readable {
    return createReadStream(this.pathOf(id));
  }

  /** SHA-256 of what is there. */
  async hashOf(id: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const piece of this.open(id)) hash.update(piece as Buffer);
    return hash.digest('hex');
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  /** Ids of all that is there, with the milliseconds since the machine's epoch of the last write. */
  async list(): Promise<{ id: string; writtenAt: number }[]> {
    const names = await readdir(this.folder).catch((): string[] => []);
    const ids = names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
    const found = ids.map(async (id) => ({ id, writtenAt: (await stat(this.pathOf(id))).mtimeMs }));
    return (await Promise.allSettled(found)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  private async write(id: string, offset: number, size: number, bytes: Readable): Promise<number> {
    const handle = await open(this.pathOf(id), 'r+').catch(() => {
      throw new HccError('NOT_FOUND', 'Không còn lượt tải lên này; hãy tải lại từ đầu.');
    });
    try {
      const there = (await handle.stat()).size;
      if (there !== offset)
        throw new HccError('CONFLICT', `Đã nhận ${there} byte; hãy gửi tiếp từ đó.`, { offset: there });
      return await this.pour(id, handle, offset, size, bytes);
    } finally {
      await handle.close();
    }
  }

  private async pour(id: string, handle: FileHandle, from: number, size: number, bytes: Readable): Promise<number> {
    let at = from;
    const arriving = bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    for (;;) {
      // The line was cut: what came is kept, and the client will ask how far it got.
      const next = await arriving.next().catch(() => ({ done: true, value: undefined }) as const);
      if (next.done) break;
      const { length } = next.value;
      if (at + length > size) throw new HccError('BAD_USER_INPUT', 'Tệp dài hơn đã báo.', { fields: [tooLong(size)] });
      try {
        for (let done = 0; done < length; )
          done += (await handle.write(next.value, done, length - done, at + done)).bytesWritten;
      } catch (error) {
        if (isFull(error)) await this.remove(id);
        throw asStorageTrouble(error);
      }
      at += length;
    }
    if (at === size) await handle.sync();
    return at;
  }
}

function tooLong(size: number) {
  return { path: 'file', reason: `Đã báo ${size} byte nhưng gửi nhiều hơn.` };
}
