import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns';
import type { StaffNoticeKind, StaffNoticeSubject } from './staff-notice-terms';

/** Something that one person has to be told, about anything but a dossier; written in the transaction that made it so. */
@Entity('staff_notice')
@Index('ux_staff_notice_once', ['staffId', 'kind', 'subjectId', 'ref'], { unique: true })
@Index('ix_staff_notice_staff', ['staffId', 'at', 'id'])
@Index('ix_staff_notice_at', ['at'])
export class StaffNotice {
  @IdColumn()
  id: string;

  @TextColumn('staff_id', 16)
  staffId: string;

  @TextColumn('kind', 32)
  kind: StaffNoticeKind;

  @TextColumn('subject_kind', 24)
  subjectKind: StaffNoticeSubject;

  /** What the subject's page is found by. */
  @TextColumn('subject_id', 40)
  subjectId: string;

  /** Which one of its kind about this subject: a version, a day; a null would let the index hold it twice. */
  @TextColumn('ref', 24)
  ref: string;

  /** Texts that its sentence names, as JSON. */
  @TextColumn('params', 600)
  paramsText: string;

  @InstantColumn('at')
  at: number;

  /** The moment that it speaks of: a deadline. */
  @InstantColumn('moment', { nullable: true })
  moment: number | null;

  @InstantColumn('seen_at', { nullable: true })
  seenAt: number | null;
}
