import { Entity, Index } from 'typeorm';
import { DongColumn, IdColumn, InstantColumn, IntColumn, KeyText, TextColumn } from '../../database/columns';
import type { TransferSource, TransferState } from './fee-terms';

export const LONGEST_ASIDE_REASON = 500;

/** To which an office has fees transferred. */
@Entity('bank_account')
export class BankAccount {
  @KeyText('office_id', 16)
  officeId: string;

  /** Six digits, as NAPAS gives them to banks. */
  @TextColumn('bank_bin', 6)
  bankBin: string;

  @TextColumn('bank_name', 120)
  bankName: string;

  @TextColumn('account_number', 19)
  accountNumber: string;

  @TextColumn('account_name', 120)
  accountName: string;

  @IntColumn('version')
  version: number;
}

/** Money that came to an account, as the bank's statement or the gateway tells. Told again it is the same row. */
@Entity('incoming_transfer')
@Index('ux_incoming_transfer', ['officeId', 'source', 'transactionKey'], { unique: true })
@Index('ix_incoming_transfer_state', ['officeId', 'state', 'at'])
@Index('ix_incoming_transfer_entry', ['entryId'])
export class IncomingTransfer {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('source', 10)
  source: TransferSource;

  @TextColumn('transaction_key', 60)
  transactionKey: string;

  @InstantColumn('at')
  at: number;

  @DongColumn('amount_dong')
  amountDong: number;

  @TextColumn('content', 500)
  text: string;

  @TextColumn('state', 10)
  state: TransferState;

  @TextColumn('entry_id', 16, { nullable: true })
  entryId: string | null;

  /** Who said by hand what it is for. */
  @TextColumn('assigned_by', 120, { nullable: true })
  assignedBy: string | null;

  /** Why it is for nothing here, while it is set aside; who said so, and when. */
  @TextColumn('aside_reason', LONGEST_ASIDE_REASON, { nullable: true })
  asideReason: string | null;

  @TextColumn('aside_by', 120, { nullable: true })
  asideBy: string | null;

  @InstantColumn('aside_at', { nullable: true })
  asideAt: number | null;
}
