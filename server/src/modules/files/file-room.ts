import type { FilesConfig } from '../../config';
import type { Database } from '../../database/database';
import type { Instant } from '../../kernel/instant';
import { Turns } from '../../kernel/turns';
import type { SigningRoom } from '../signing/signing-room';
import { Scanner } from './scan/scanner';
import type { FileStore } from './store/file-store';
import { openStore } from './store/open-store';
import { UploadParts } from './uploads/upload-parts';

/** What one person may send within an hour: a busy desk scans some hundred papers a day. */
const UPLOADS_PER_HOUR = 600;
const GIGABYTE = 1024 ** 3;
const BYTES_PER_HOUR = 5 * GIGABYTE;

/** What the files' room works with; put together once at start. */
export interface FileRoom {
  db: Database;
  now: () => Instant;
  store: FileStore;
  parts: UploadParts;
  /** Of one file. */
  maxBytes: number;
  scanner: Scanner | null;
  /** By whose certificates results are signed, and whose signatures are believed. */
  signing: SigningRoom;
  /** One person's uploads are looked into one after another. */
  turns: Turns;
  uploadsPerHour: number;
  bytesPerHour: number;
}

/** Nothing is made or asked before the first file comes. */
export function createFileRoom(signing: SigningRoom, now: () => Instant, config: FilesConfig): FileRoom {
  const { db } = signing;
  return {
    db,
    signing,
    turns: new Turns(),
    now,
    store: openStore(config.store),
    parts: new UploadParts(config.uploadFolder),
    maxBytes: config.maxBytes,
    scanner: config.scanner && new Scanner(config.scanner),
    uploadsPerHour: UPLOADS_PER_HOUR,
    bytesPerHour: BYTES_PER_HOUR,
  };
}
