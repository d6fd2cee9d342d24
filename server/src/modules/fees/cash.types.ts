import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { PageInfo } from '../dossier/dossier.types';
import { PaymentMethod } from '../dossier/dossier-terms';
import { RefundState, TillState, TransferState } from './fee-terms';
import { MoneyEntryView } from './fees.types';

@ObjectType()
export class NoteCountView {
  @Field(() => Int)
  note: number;
  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'The cash of a cashier on a day.' })
export class TillView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  cashier: string;
  @Field(() => String)
  day: string;
  @Field(() => TillState)
  state: TillState;
  @Field(() => Boolean)
  isMine: boolean;
  @Field(() => DateTime)
  openedAt: number;
  @Field(() => Float)
  floatDong: number;
  @Field(() => Float, { description: 'Float and entries.' })
  expectedDong: number;
  @Field(() => Float, {
    description: 'Of these entries, what was collected for the post: it does not go to the treasury.',
  })
  postageDong: number;
  @Field(() => Float, { nullable: true })
  countedDong: number | null;
  @Field(() => [NoteCountView])
  counts: NoteCountView[];
  @Field(() => String, { nullable: true })
  differenceReason: string | null;
  @Field(() => DateTime, { nullable: true })
  closedAt: number | null;
  @Field(() => Boolean)
  isHandedOver: boolean;
}

@ObjectType({ description: 'What a cashier took and gave back on a day by one method.' })
export class CashSum {
  @Field(() => String)
  cashier: string;
  @Field(() => PaymentMethod)
  method: PaymentMethod;
  @Field(() => Int, { description: 'Receipts.' })
  receipts: number;
  @Field(() => Float)
  takenDong: number;
  @Field(() => Float, { description: 'Below zero.' })
  voidedDong: number;
  @Field(() => Float, { description: 'Below zero.' })
  refundedDong: number;
  @Field(() => Float, { description: 'Paid too much, less what of it was given back: nobody’s revenue.' })
  overDong: number;
  @Field(() => Float)
  totalDong: number;
  @Field(() => Float, { description: 'Of the total, what was collected for the post.' })
  postageDong: number;
  @Field(() => Float, { description: 'Of the total, fees and charges: revenue of the state.' })
  revenueDong: number;
}

@ObjectType()
export class RefundView {
  @Field(() => ID)
  id: string;
  @Field(() => RefundState)
  state: RefundState;
  @Field(() => PaymentMethod)
  method: PaymentMethod;
  @Field(() => String)
  reason: string;
  @Field(() => String)
  askedBy: string;
  @Field(() => DateTime)
  askedAt: number;
  @Field(() => Float)
  amountDong: number;
  @Field(() => String)
  dossierCode: string;
  @Field(() => String)
  payer: string;
  @Field(() => Boolean, {
    description:
      'The gateway is told of it no more: who decides asks there and says whether it went back (accepted) or not.',
  })
  isStuck: boolean;
  @Field(() => Boolean, { description: 'Not by who asked.' })
  mayDecide: boolean;
}

@ObjectType({ description: 'Money that came to the account.' })
export class IncomingTransferView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  transactionKey: string;
  @Field(() => DateTime)
  at: number;
  @Field(() => Float)
  amountDong: number;
  @Field(() => String)
  text: string;
  @Field(() => TransferState)
  state: TransferState;
}

@ObjectType({ description: 'Money that came to the account and was set aside: it is for nothing here.' })
export class AsideTransferView extends IncomingTransferView {
  @Field(() => String)
  asideReason: string;
  @Field(() => String)
  asideBy: string;
  @Field(() => DateTime)
  asideAt: number;
}

@ObjectType()
export class AsideTransferConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [AsideTransferView])
  nodes: AsideTransferView[];
}

@ObjectType({ description: 'Money that came to the account on a day and of which the same became.' })
export class AccountSum {
  @Field(() => TransferState)
  state: TransferState;
  @Field(() => Int, { description: 'Of the statement or of the gateway.' })
  lines: number;
  @Field(() => Float)
  dong: number;
}

@ObjectType()
export class TreasuryHandoverView {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  number: number;
  @Field(() => String)
  day: string;
  @Field(() => Float)
  amountDong: number;
  @Field(() => String)
  paper: string;
  @Field(() => String)
  madeBy: string;
}

@ObjectType({
  description: 'A transfer for which a cashier gave a receipt, and of which no statement of the bank tells.',
})
export class UnprovenTransfer {
  @Field(() => String)
  dossierCode: string;
  @Field(() => String)
  payer: string;
  @Field(() => Float)
  amountDong: number;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  cashier: string;
  @Field(() => Int, { nullable: true })
  receiptNumber: number | null;
}

@ObjectType({
  description: 'Postage that was paid at the desk and that no parcel will use: it waits to be given back.',
})
export class IdlePostage {
  @Field(() => String)
  dossierCode: string;
  @Field(() => String)
  applicant: string;
  @Field(() => Float)
  amountDong: number;
}

@ObjectType({ description: 'The money of an office on a day, and what is still open.' })
export class CashDay {
  @Field(() => String)
  day: string;
  @Field(() => [CashSum])
  sums: CashSum[];
  @Field(() => [AccountSum], { description: 'All that came to the account on the day, by what became of it.' })
  account: AccountSum[];
  @Field(() => [TillView], { description: 'Of the day, and those of days gone by that are open or not handed over.' })
  tills: TillView[];
  @Field(() => [MoneyEntryView], { description: 'Of the day, the latest first; at most 200.' })
  entries: MoneyEntryView[];
  @Field(() => [RefundView], {
    description: 'Not decided, and those that the gateway has not carried out or, in the last week, would not.',
  })
  refunds: RefundView[];
  @Field(() => [IdlePostage])
  idlePostage: IdlePostage[];
  @Field(() => [IncomingTransferView], { description: 'Nobody knows what they are for; the newest hundred.' })
  unmatched: IncomingTransferView[];
  @Field(() => Int, { description: 'How many older ones there are besides.' })
  olderUnmatched: number;
  @Field(() => [UnprovenTransfer], { description: 'Of days that the statements have reached; two months.' })
  unproven: UnprovenTransfer[];
  @Field(() => [TreasuryHandoverView], { description: 'The last ten.' })
  handovers: TreasuryHandoverView[];
}

@ObjectType({ description: 'What became of the lines of a statement.' })
export class StatementResult {
  @Field(() => Int)
  taken: number;
  @Field(() => Int)
  matched: number;
  @Field(() => Int)
  overpaid: number;
  @Field(() => Int)
  unmatched: number;
  @Field(() => Int, { description: 'Told of before.' })
  known: number;
}

@ObjectType()
export class BankAccountView {
  @Field(() => ID)
  officeId: string;
  @Field(() => Int)
  version: number;
  @Field(() => String)
  bankBin: string;
  @Field(() => String)
  bankName: string;
  @Field(() => String)
  accountNumber: string;
  @Field(() => String)
  accountName: string;
}

@ObjectType({ description: 'An office that receives dossiers, with the account to which its fees are transferred.' })
export class OfficeAccount {
  @Field(() => ID)
  officeId: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  officeCode: string;
  @Field(() => BankAccountView, { nullable: true })
  account: BankAccountView | null;
}
