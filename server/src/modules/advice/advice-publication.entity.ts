import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, TextColumn } from '../../database/columns';

/** A question and its answer as all desks read them, without anybody's data. */
@Entity('advice_publication')
@Index('ix_advice_publication_procedure', ['procedureCode', 'validFrom'])
@Index('ix_advice_publication_advice', ['adviceId'])
export class AdvicePublication {
  @IdColumn()
  id: string;

  @TextColumn('advice_id', 16)
  adviceId: string;

  @LongTextColumn('question')
  question: string;

  @LongTextColumn('answer')
  answer: string;

  @TextColumn('procedure_code', 20, { nullable: true })
  procedureCode: string | null;

  @TextColumn('field', 200)
  field: string;

  /** Question, answer, field and procedure as `searchKey` makes them. */
  @LongTextColumn('search_key')
  searchKey: string;

  /** The office that answers for it. */
  @TextColumn('office_id', 16)
  officeId: string;

  @InstantColumn('published_at')
  publishedAt: number;

  @TextColumn('published_by', 120)
  publishedBy: string;

  /** yyyy-MM-dd */
  @TextColumn('valid_from', 10)
  validFrom: string;

  /** The last day on which it holds; null while no end is known. */
  @TextColumn('valid_to', 10, { nullable: true })
  validTo: string | null;

  /** What took its place. */
  @TextColumn('successor_id', 16, { nullable: true })
  successorId: string | null;

  @InstantColumn('withdrawn_at', { nullable: true })
  withdrawnAt: number | null;

  @TextColumn('withdrawn_by', 120, { nullable: true })
  withdrawnBy: string | null;

  @TextColumn('withdrawn_reason', 500, { nullable: true })
  withdrawnReason: string | null;
}
