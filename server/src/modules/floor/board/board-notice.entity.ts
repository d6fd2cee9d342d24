import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../../database/columns';

/** What a centre's boards say beside calls. */
@Entity('board_notice')
@Index('ix_board_notice_office', ['officeId', 'toAt'])
export class BoardNotice {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('text', 300)
  text: string;

  @TextColumn('english', 300, { nullable: true })
  english: string | null;

  /** From when until when it is shown; taken down by an end that has come. */
  @InstantColumn('from_at')
  fromAt: number;

  @InstantColumn('to_at')
  toAt: number;

  @InstantColumn('written_at')
  writtenAt: number;

  @TextColumn('written_by', 120)
  writtenBy: string;
}
