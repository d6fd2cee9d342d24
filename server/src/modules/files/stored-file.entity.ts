import { Entity, Index } from 'typeorm';
import { BytesColumn, InstantColumn, IntColumn, KeyText, LongTextColumn, TextColumn } from '../../database/columns';
import type { SignatureState } from '../signing/signature-terms';
import type { FileType } from './file-terms';

/** A content that the store keeps, or is about to: the row comes first and goes last. */
@Entity('stored_file')
@Index('ix_stored_file_seen', ['seenAt'])
@Index('ix_stored_file_signature', ['signatureState'])
@Index('ix_stored_file_trust', ['trustStamp'])
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

  /** How it stands with its signatures; null where nobody has looked yet. */
  @TextColumn('signature_state', 12, { nullable: true })
  signatureState: SignatureState | null;

  /** JSON of DocumentSignature[]; null where there are none. */
  @LongTextColumn('signatures', { nullable: true })
  signatures: string | null;

  /** Of the authorities that its signatures were held against. */
  @TextColumn('trust_stamp', 64, { nullable: true })
  trustStamp: string | null;
}
