import { Entity, Index } from 'typeorm';
import { BytesColumn, InstantColumn, IntColumn, KeyText, TextColumn } from '../../database/columns';
import type { FileType } from './file-terms';

/** A content that the store keeps, or is about to: the row comes first and goes last. */
@Entity('stored_file')
@Index('ix_stored_file_seen', ['seenAt'])
export class StoredFile {
  /** SHA-256. */
  @KeyText('hash', 64)
  hash: string;

  @BytesColumn('size')
  size: number;

  @TextColumn('type', 8)
  type: FileType;

  @IntColumn('pages', { nullable: true })
  pages: number | null;

  /** When it last came in. */
  @InstantColumn('seen_at')
  seenAt: number;

  /** When a virus scanner last looked and found nothing; null where none was asked. */
  @InstantColumn('scanned_at', { nullable: true })
  scannedAt: number | null;
}
