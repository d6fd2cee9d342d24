import { Entity, Index } from 'typeorm';
import { DongColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../database/columns';
import type { OrderState } from '../fee-terms';

/** A citizen's wish to pay a duty on line, written before the gateway hears of it. */
@Entity('payment_order')
@Index('ux_payment_order_reference', ['reference'], { unique: true })
@Index('ux_payment_order_open', ['openKey'], { unique: true })
@Index('ix_payment_order_poll', ['pollAt'])
@Index('ix_payment_order_duty', ['dutyId', 'madeAt'])
export class PaymentOrder {
  @IdColumn()
  id: string;

  @TextColumn('duty_id', 16)
  dutyId: string;

  /** The duty while money may still come by this order in time: nobody is given two. */
  @TextColumn('open_key', 16, { nullable: true })
  openKey: string | null;

  @TextColumn('office_id', 16)
  officeId: string;

  /** By which the gateway knows it. */
  @TextColumn('reference', 25)
  reference: string;

  @DongColumn('amount_dong')
  amountDong: number;

  @TextColumn('state', 10)
  state: OrderState;

  /** Null until the gateway has answered. */
  @TextColumn('pay_url', 1000, { nullable: true })
  payUrl: string | null;

  @InstantColumn('made_at')
  madeAt: number;

  @InstantColumn('expires_at')
  expiresAt: number;

  /** When the gateway is asked next without having told; null where nothing can come any more. */
  @InstantColumn('poll_at', { nullable: true })
  pollAt: number | null;

  @IntColumn('polls')
  polls: number;

  @TextColumn('transaction_key', 60, { nullable: true })
  transactionKey: string | null;

  @InstantColumn('paid_at', { nullable: true })
  paidAt: number | null;
}
