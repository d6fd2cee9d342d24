import { Entity, Index } from 'typeorm';
import { TextColumn } from '../../database/columns';
import { CaseColumns } from '../casework/case-columns';
import type { CaseTable } from '../casework/case-table';
import { StaffNoticeSubject } from '../staff-notices/staff-notice-terms';

/** A question about the law that an office asks, and what the legal desk answers. */
@Entity('advice')
@Index('ux_advice_number', ['number'], { unique: true })
@Index('ux_advice_key', ['idempotencyKey'], { unique: true })
@Index('ix_advice_asker', ['openedInOfficeId', 'openedAt', 'id'])
@Index('ix_advice_handler', ['handlerOfficeId', 'state', 'dueAt', 'id'])
export class Advice extends CaseColumns {
  /** Of the procedure that it is about; null where it is about none. */
  @TextColumn('procedure_code', 20, { nullable: true })
  procedureCode: string | null;

  /** Lĩnh vực: that of the procedure, or as chosen. */
  @TextColumn('field', 200)
  field: string;
}

export const ADVICE: CaseTable<Advice> = {
  entity: Advice,
  table: 'advice',
  series: 'TV',
  what: 'câu hỏi này',
  subject: StaffNoticeSubject.ADVICE,
  rightFor: () => 'advice:answer',
};
