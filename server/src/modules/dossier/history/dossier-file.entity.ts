import { Entity, Index } from 'typeorm';
import { BytesColumn, InstantColumn, IntColumn, KeyInt, KeyText, TextColumn } from '../../../database/columns';
import type { FileState } from './attached-file';
import { FileSource } from './file-source';

/** A file on a dossier; everything in it follows from the dossier's events. What was removed stays, marked. */
@Entity('dossier_file')
@Index('ux_dossier_file_id', ['id'], { unique: true })
@Index('ix_dossier_file_hash', ['hash'])
export class DossierFile {
  @KeyText('dossier_id', 16)
  dossierId: string;

  @KeyInt('ordinal')
  ordinal: number;

  /** Under which it is opened. */
  @TextColumn('id', 16)
  id: string;

  /** SHA-256 of the content. */
  @TextColumn('hash', 64)
  hash: string;

  @TextColumn('name', 255)
  name: string;

  @TextColumn('type', 8)
  type: string;

  @BytesColumn('size')
  size: number;

  /** Of the document that it shows; null where it shows none of the list. */
  @IntColumn('document_ordinal', { nullable: true })
  documentOrdinal: number | null;

  /** Of its kind in the province's list of papers. */
  @TextColumn('kind_code', 64, { nullable: true })
  kindCode: string | null;

  @TextColumn('source', 10)
  source: FileSource;

  @InstantColumn('attached_at')
  attachedAt: number;

  @TextColumn('attached_by', 120)
  attachedBy: string;

  @InstantColumn('removed_at', { nullable: true })
  removedAt: number | null;
}

export function fileRow(dossierId: string, file: FileState): DossierFile {
  return { dossierId, ...file };
}
