import { Entity, Index } from 'typeorm';
import { InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import { CaseColumns } from '../casework/case-columns';
import type { CaseTable } from '../casework/case-table';
import { NumberedForm } from '../dossier/dossier-terms';
import { StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { type ComplaintChannel, ComplaintKind } from './complaint-terms';

/** What a citizen complains of, or asks to be made better (phản ánh, kiến nghị). */
@Entity('complaint')
@Index('ux_complaint_number', ['openedInOfficeId', 'number'], { unique: true })
@Index('ux_complaint_key', ['idempotencyKey'], { unique: true })
@Index('ux_complaint_reference', ['reference'], { unique: true })
@Index('ix_complaint_opened', ['openedAt', 'id'])
@Index('ix_complaint_handler', ['handlerOfficeId', 'state', 'dueAt', 'id'])
@Index('ix_complaint_published', ['publishedAt', 'id'])
export class Complaint extends CaseColumns {
  @TextColumn('kind', 10)
  kind: ComplaintKind;

  @TextColumn('channel', 8)
  channel: ComplaintChannel;

  /** With which the citizen comes back; whoever has it sees what became of it. */
  @TextColumn('reference', 14)
  reference: string;

  @TextColumn('phone', 20, { nullable: true })
  phone: string | null;

  @TextColumn('email', 200, { nullable: true })
  email: string | null;

  /** Of what is about somebody: as the citizen knows him. */
  @TextColumn('officer_name', 120, { nullable: true })
  officerName: string | null;

  /** The same as `searchKey` makes it. */
  @TextColumn('officer_key', 120, { nullable: true })
  officerKey: string | null;

  /** The one of that name in the office, where there is one only. */
  @TextColumn('officer_id', 16, { nullable: true })
  officerId: string | null;

  @TextColumn('procedure_code', 20, { nullable: true })
  procedureCode: string | null;

  /** 1 where the citizen lets it be made public without his name. */
  @IntColumn('may_publish')
  mayPublish: number;

  /** An answer that waits for a head, or was sent back by one. */
  @LongTextColumn('draft', { nullable: true })
  draft: string | null;

  /** Of the letter, by the office that answered and the year. */
  @IntColumn('answer_number', { nullable: true })
  answerNumber: number | null;

  @TextColumn('answer_office_id', 16, { nullable: true })
  answerOfficeId: string | null;

  @InstantColumn('declined_at', { nullable: true })
  declinedAt: number | null;

  @InstantColumn('appealed_at', { nullable: true })
  appealedAt: number | null;

  /** The matter in words that everybody may read; null while it is not public. */
  @LongTextColumn('public_note', { nullable: true })
  publicNote: string | null;

  @LongTextColumn('public_answer', { nullable: true })
  publicAnswer: string | null;

  @InstantColumn('published_at', { nullable: true })
  publishedAt: number | null;
}

export const COMPLAINT: CaseTable<Complaint> = {
  entity: Complaint,
  table: 'complaint',
  series: 'PAKN',
  what: 'phản ánh này',
  subject: StaffNoticeSubject.COMPLAINT,
  rightFor: ({ kind }) => (kind === ComplaintKind.OFFICER ? 'complaint:approve' : 'complaint:answer'),
  approvedWith: 'complaint:approve',
  isAbout: ({ officerId }, staffId) => officerId === staffId,
  formerly: NumberedForm.COMPLAINT,
};
