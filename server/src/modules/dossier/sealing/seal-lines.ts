import { createHash, type Hash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Day } from '../../../kernel/instant';
import type { DaySeal } from './seal.entity';

/**
 * Where a chain stood at the end of a day: a dossier's after its last event of that day, or one of the access trail's.
 * Of the chain's hash half is kept: 128 bits, which nobody can meet by trying, in half the room.
 */
export interface Head {
  what: 'dossier' | 'audit';
  id: string;
  /** The number of the last event or entry. */
  sequence: number;
  hash: string;
  /** The dossier's code, so that one that is gone can be named; empty for a chain of the trail. */
  code: string;
}

const HASH_LENGTH = 32;
/**
 * Lines in a part. A compressed line takes some 37 bytes of base64 (measured on 100,000 dossiers), and MySQL's TEXT
 * holds 65,535.
 */
export const LINES_PER_PART = 1_000;
const MARK = { dossier: 'D', audit: 'A' } as const;

/** "D 06BJ… 4 5f0c… 000.17.28.H56-210305-0007" */
function toLine({ what, id, sequence, hash, code }: Head): string {
  return `${MARK[what]} ${id} ${sequence} ${hash.slice(0, HASH_LENGTH)} ${code}\n`;
}

export function headKey({ what, id }: Pick<Head, 'what' | 'id'>): string {
  return `${MARK[what]} ${id}`;
}

/** True where the stored head, whose hash is cut, is that of the chain. */
export function isSameHead(stored: Head, found: Head): boolean {
  return stored.sequence === found.sequence && stored.hash === found.hash.slice(0, HASH_LENGTH);
}

/** In the order in which a seal lists them. */
export function inOrder(heads: Head[]): Head[] {
  return heads.sort((a, b) => (headKey(a) < headKey(b) ? -1 : 1));
}

/** Lines as they are stored in a part, and as they go into the digest. */
export function packLines(heads: readonly Head[]): { text: string; packed: string } {
  const text = heads.map(toLine).join('');
  return { text, packed: deflateRawSync(text).toString('base64') };
}

/** The lines of a part. @throws Error where the part has been tampered with so that it can't be read */
export function unpackLines(packed: string): { text: string; heads: Head[] } {
  const text = inflateRawSync(Buffer.from(packed, 'base64')).toString();
  const heads = text
    .split('\n')
    .slice(0, -1)
    .map((line): Head => {
      const [mark, id = '', sequence, hash = '', code = ''] = line.split(' ');
      return { what: mark === 'D' ? 'dossier' : 'audit', id, sequence: Number(sequence), hash, code };
    });
  return { text, heads };
}

/** What the digest of a seal is taken over: the parts' lines, each part under its day. */
export class LineDigest {
  private readonly hash: Hash = createHash('sha256');

  add(day: Day, text: string): void {
    this.hash.update(`${day}\n${text}`);
  }

  end(): string {
    return this.hash.digest('hex');
  }
}

export function sealHash(previousHash: string, seal: Omit<DaySeal, 'hash'>): string {
  const { ordinal, kind, day, sealedAt, dossiers, events, auditEntries, digest } = seal;
  const text = JSON.stringify([previousHash, ordinal, kind, day, sealedAt, dossiers, events, auditEntries, digest]);
  return createHash('sha256').update(text).digest('hex');
}
