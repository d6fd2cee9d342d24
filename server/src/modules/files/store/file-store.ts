import type { Readable } from 'node:stream';

/** A part of a content: from its first byte to its last, both counted from 0. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Keeps contents by their SHA-256 (64 hex digits). What lies under a hash never changes; keeping it twice is keeping it
 * once. Where the store does not answer: HccError UNAVAILABLE; where it has no room: STORAGE_FULL.
 */
export interface FileStore {
  /**
   * Keeps what lies in a local file, which may be moved away.
   * @returns when it is safe against a power cut; on failure nothing is there that was not before
   */
  put(hash: string, path: string, size: number): Promise<void>;
  /** @throws HccError NOT_FOUND */
  open(hash: string, range?: ByteRange): Promise<Readable>;
  /** In bytes; null where there is no such content. */
  sizeOf(hash: string): Promise<number | null>;
  /** Removes it if it is there. */
  remove(hash: string): Promise<void>;
}
