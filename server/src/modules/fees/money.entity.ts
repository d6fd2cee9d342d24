import { Entity, Index } from 'typeorm';
import { DongColumn, IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import type { PaymentMethod } from '../dossier/dossier-terms';
import type { MoneyKind, RefundState } from './fee-terms';

/** Something that a dossier's citizen owes, with the lines and the reduction under which it was reckoned. */
@Entity('money_duty')
@Index('ux_money_duty', ['dossierId', 'ordinal'], { unique: true })
@Index('ux_money_duty_reference', ['reference'], { unique: true })
@Index('ix_money_duty_ordinal', ['ordinal', 'spentOn'])
export class MoneyDuty {
  @IdColumn()
  id: string;

  @TextColumn('dossier_id', 16)
  dossierId: string;

  @TextColumn('dossier_code', 40)
  dossierCode: string;

  /** 0 is the fee of the procedure; from 1 on the payments that were asked for on the way; below 0 postage, by sending. */
  @IntColumn('ordinal')
  ordinal: number;

  /** The office to whose account it is transferred. */
  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('purpose', 2000)
  purpose: string;

  @LongTextColumn('lines_text')
  linesText: string;

  @IntColumn('copies')
  copies: number;

  @IntColumn('pages')
  pages: number;

  /** Before any reduction. */
  @DongColumn('full_dong')
  fullDong: number;

  @DongColumn('amount_dong')
  amountDong: number;

  @TextColumn('exemption', 20, { nullable: true })
  exemption: string | null;

  @TextColumn('exemption_name', 300, { nullable: true })
  exemptionName: string | null;

  /** What a transfer names, so that it is known what it pays. */
  @TextColumn('reference', 25)
  reference: string;

  /** The sum of its entries, as `hcc verify` proves. */
  @DongColumn('paid_dong')
  paidDong: number;

  @DongColumn('over_dong')
  overDong: number;

  /** Of postage: the sending that it paid, as `parcel.attempt`; the post has it then and nothing of it is given back. */
  @TextColumn('spent_on', 40, { nullable: true })
  spentOn: string | null;

  @InstantColumn('made_at')
  madeAt: number;
}

/** A movement of money, or a word about one. Append-only: what was wrong is put right by another entry. */
@Entity('money_entry')
@Index('ux_money_entry_key', ['idempotencyKey'], { unique: true })
@Index('ux_money_entry_receipt', ['officeId', 'receiptYear', 'receiptNumber'], { unique: true })
@Index('ix_money_entry_duty', ['dutyId', 'at', 'id'])
@Index('ix_money_entry_day', ['officeId', 'day', 'id'])
@Index('ix_money_entry_till', ['tillId'])
export class MoneyEntry {
  @IdColumn()
  id: string;

  @TextColumn('duty_id', 16)
  dutyId: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('kind', 16)
  kind: MoneyKind;

  /** Of cash: the till it went into or came out of. */
  @TextColumn('till_id', 16, { nullable: true })
  tillId: string | null;

  @TextColumn('method', 10, { nullable: true })
  method: PaymentMethod | null;

  /** Whole đồng; below zero what is given back. */
  @DongColumn('amount_dong')
  amountDong: number;

  @IntColumn('receipt_year', { nullable: true })
  receiptYear: number | null;

  @IntColumn('receipt_number', { nullable: true })
  receiptNumber: number | null;

  /** The entry that this one takes back, gives back or tells of. */
  @TextColumn('about_id', 16, { nullable: true })
  aboutId: string | null;

  @TextColumn('payer', 200)
  payer: string;

  @TextColumn('note', 2000, { nullable: true })
  note: string | null;

  @InstantColumn('at')
  at: number;

  /** On which it counts in the reports. */
  @TextColumn('day', 10)
  day: string;

  @TextColumn('cashier_id', 16)
  cashierId: string;

  @TextColumn('cashier', 120)
  cashier: string;

  /** The second person of a refund. */
  @TextColumn('approved_by', 120, { nullable: true })
  approvedBy: string | null;

  @TextColumn('idempotency_key', 100)
  idempotencyKey: string;
}

/** Somebody asks that money be given back; another person decides. */
@Entity('money_refund')
@Index('ux_money_refund_open', ['openKey'], { unique: true })
@Index('ix_money_refund_office', ['officeId', 'state', 'askedAt'])
export class MoneyRefund {
  @IdColumn()
  id: string;

  @TextColumn('entry_id', 16)
  entryId: string;

  /** The entry while it is not refused: nothing is given back twice. */
  @TextColumn('open_key', 16, { nullable: true })
  openKey: string | null;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('state', 10)
  state: RefundState;

  @TextColumn('method', 10)
  method: PaymentMethod;

  @TextColumn('reason', 2000)
  reason: string;

  @InstantColumn('asked_at')
  askedAt: number;

  @TextColumn('asked_by_id', 16)
  askedById: string;

  @TextColumn('asked_by', 120)
  askedBy: string;

  @InstantColumn('decided_at', { nullable: true })
  decidedAt: number | null;

  @TextColumn('decided_by', 120, { nullable: true })
  decidedBy: string | null;
}
