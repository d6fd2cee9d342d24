import { createHash, type Hash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FileLine, FilesToCopy, FilesToRestore } from '../../database/backup/copy-format';
import type { Sql } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import type { FileStore } from './store/file-store';
import { asStorageTrouble } from './store/storage-trouble';

/** The contents of a database's files, for a copy of it. */
export class FileCopies implements FilesToCopy {
  constructor(private readonly store: FileStore) {}

  /** What dossiers and others have, also had: what is attached is never thrown away, so it is there as long as the copy takes. */
  async list(sql: Sql): Promise<string[]> {
    const rows = await sql.query<{ hash: string }>(
      'SELECT hash FROM dossier_file UNION SELECT hash FROM subject_file ORDER BY hash',
    );
    return rows.map(({ hash }) => hash);
  }

  open(hash: string): Promise<Readable> {
    return this.store.open(hash);
  }
}

interface Growing {
  name: string;
  handle: FileHandle;
  hash: Hash;
  length: number;
}

/** Puts the contents of a copy into a store, each once it is whole and what its name says. */
export class RestoredFiles implements FilesToRestore {
  private readonly path: string;
  private growing: Growing | null = null;
  private readonly added: string[] = [];

  /** @param folder where each grows first */
  constructor(
    private readonly store: FileStore,
    private readonly folder: string,
  ) {
    this.path = join(folder, `restore-${randomBytes(6).toString('hex')}`);
  }

  async take({ file, bytes }: FileLine): Promise<void> {
    try {
      if (this.growing?.name !== file) {
        await this.finish();
        await mkdir(this.folder, { recursive: true });
        const handle = await open(this.path, 'w', 0o600);
        this.growing = { name: file, handle, hash: createHash('sha256'), length: 0 };
      }
      const piece = Buffer.from(bytes, 'base64');
      await this.growing.handle.appendFile(piece);
      this.growing.hash.update(piece);
      this.growing.length += piece.length;
    } catch (error) {
      throw asStorageTrouble(error);
    }
  }

  async finish(): Promise<void> {
    if (!this.growing) return;
    const { name, handle, hash, length } = this.growing;
    this.growing = null;
    try {
      await handle.close();
      if (hash.digest('hex') !== name) throw new HccError('BAD_USER_INPUT', `Tệp ${name} trong bản sao lưu bị hỏng.`);
      if ((await this.store.sizeOf(name)) === length) return;
      await this.store.put(name, this.path, length);
      this.added.push(name);
    } finally {
      await rm(this.path, { force: true });
    }
  }

  async undo(): Promise<void> {
    await this.growing?.handle.close();
    await rm(this.path, { force: true });
    for (const hash of this.added) await this.store.remove(hash);
  }
}
