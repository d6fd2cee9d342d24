import { Entity, Index } from 'typeorm';
import { BytesColumn, IdColumn, InstantColumn, TextColumn } from '../../database/columns';
import type { FileType } from './file-terms';

/** So much of the word for a part is kept. */
export const LONGEST_PART = 40;

/** A file of something that is no dossier, e.g. of a report on a directive; it stays as long as that does. */
@Entity('subject_file')
@Index('ix_subject_file_subject', ['subjectKind', 'subjectId'])
@Index('ix_subject_file_hash', ['hash'])
export class SubjectFile {
  /** The upload's. */
  @IdColumn()
  id: string;

  /** The room's word for what it belongs to. */
  @TextColumn('subject_kind', 16)
  subjectKind: string;

  @TextColumn('subject_id', 40)
  subjectId: string;

  @TextColumn('hash', 64)
  hash: string;

  @TextColumn('name', 255)
  name: string;

  @TextColumn('type', 8)
  type: FileType;

  @BytesColumn('size')
  size: number;

  /** Which part of it the file shows, e.g. a required document. */
  @TextColumn('part', LONGEST_PART, { nullable: true })
  part: string | null;

  @InstantColumn('added_at')
  addedAt: number;
}
