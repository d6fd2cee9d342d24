import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { notFound } from '../../../kernel/errors';
import type { ByteRange, FileStore } from './file-store';
import { asStorageTrouble } from './storage-trouble';

/** Flushes a file's bytes, or a folder's list of names. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Contents as files of a folder, in subfolders by the first two digits: the folder of a province has millions. */
export class DiskStore implements FileStore {
  constructor(private readonly folder: string) {}

  async put(hash: string, path: string, size: number): Promise<void> {
    // A content of another length is what a failing disk left of it: written anew.
    if ((await this.sizeOf(hash)) === size) return;
    const place = this.placeOf(hash);
    const part = `${place}.${randomBytes(6).toString('hex')}`;
    try {
      await mkdir(dirname(place), { recursive: true });
      await flush(path);
      await rename(path, part).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EXDEV') throw error;
        await copyFile(path, part);
        await flush(part);
      });
      await rename(part, place);
      await flush(dirname(place));
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      throw asStorageTrouble(error);
    }
  }

  async open(hash: string, range?: ByteRange): Promise<Readable> {
    try {
      return (await open(this.placeOf(hash), 'r')).createReadStream(range);
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? notFound('nội dung của tệp') : asStorageTrouble(error);
    }
  }

  async sizeOf(hash: string): Promise<number | null> {
    try {
      return (await stat(this.placeOf(hash))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw asStorageTrouble(error);
    }
  }

  async remove(hash: string): Promise<void> {
    await rm(this.placeOf(hash), { force: true });
  }

  private placeOf(hash: string): string {
    return join(this.folder, hash.slice(0, 2), hash);
  }
}
