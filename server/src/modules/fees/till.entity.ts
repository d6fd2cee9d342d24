import { Entity, Index } from 'typeorm';
import { DongColumn, IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import type { TillState } from './fee-terms';

/** The cash of one cashier on one day, from the float to the count. */
@Entity('till')
@Index('ux_till_open', ['openKey'], { unique: true })
@Index('ix_till_office', ['officeId', 'day', 'id'])
@Index('ix_till_handover', ['officeId', 'handoverId'])
export class Till {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('cashier_id', 16)
  cashierId: string;

  @TextColumn('cashier', 120)
  cashier: string;

  @TextColumn('day', 10)
  day: string;

  @TextColumn('state', 10)
  state: TillState;

  /** Office and cashier while it is open: nobody has two open tills in one office. */
  @TextColumn('open_key', 40, { nullable: true })
  openKey: string | null;

  @InstantColumn('opened_at')
  openedAt: number;

  @DongColumn('float_dong')
  floatDong: number;

  @InstantColumn('closed_at', { nullable: true })
  closedAt: number | null;

  /** Float and entries, as it was when closed. */
  @DongColumn('expected_dong', { nullable: true })
  expectedDong: number | null;

  @DongColumn('counted_dong', { nullable: true })
  countedDong: number | null;

  @LongTextColumn('counts_text', { nullable: true })
  countsText: string | null;

  @TextColumn('difference_reason', 2000, { nullable: true })
  differenceReason: string | null;

  @TextColumn('handover_id', 16, { nullable: true })
  handoverId: string | null;
}

/** Cash of closed tills on its way to the treasury: from then on nothing of it is changed. */
@Entity('treasury_handover')
@Index('ux_treasury_handover', ['officeId', 'year', 'number'], { unique: true })
@Index('ix_treasury_handover_at', ['officeId', 'madeAt'])
export class TreasuryHandover {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @IntColumn('year')
  year: number;

  @IntColumn('number')
  number: number;

  @TextColumn('day', 10)
  day: string;

  @DongColumn('amount_dong')
  amountDong: number;

  /** Number of the treasury's paper. */
  @TextColumn('paper', 60)
  paper: string;

  @InstantColumn('made_at')
  madeAt: number;

  @TextColumn('made_by_id', 16)
  madeById: string;

  @TextColumn('made_by', 120)
  madeBy: string;

  /**
   * 1 where overpaid postage that went back in cash was taken out of the money for the post, so that the treasury got
   * that much more: books that were kept so stay as they are. 0 for every other.
   */
  @IntColumn('over_is_post', { default: '0' })
  overIsPost: number;
}
