import { Entity, Index } from 'typeorm';
import { BytesColumn, IdColumn, InstantColumn, TextColumn } from '../../../database/columns';

/** A file on its way in, or in and not yet on a dossier. How much is there says the file itself. */
@Entity('file_upload')
@Index('ix_file_upload_staff', ['staffId', 'createdAt'])
@Index('ix_file_upload_expires', ['expiresAt'])
export class FileUpload {
  @IdColumn()
  id: string;

  /** Whose it is; nobody else sees it. */
  @TextColumn('staff_id', 16)
  staffId: string;

  @TextColumn('name', 255)
  name: string;

  /** As announced, in bytes. */
  @BytesColumn('size')
  size: number;

  @InstantColumn('created_at')
  createdAt: number;

  @InstantColumn('expires_at')
  expiresAt: number;

  /** Of the content, once it is whole, checked and kept. */
  @TextColumn('hash', 64, { nullable: true })
  hash: string | null;

  /** Why it was not taken. */
  @TextColumn('problem', 500, { nullable: true })
  problem: string | null;
}
