import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../graphql/scalars';
import { PaymentMethod } from '../../dossier/dossier-terms';
import { ReckonedLineView, TransferCode } from '../fees.types';

/** How what a citizen owes stands. */
export enum DueState {
  OWED = 'OWED',
  /** Free of charge by a reduction. */
  FREE = 'FREE',
  PAID = 'PAID',
  /** Paid, and all of it given back. */
  REFUNDED = 'REFUNDED',
  /** Not owed any more: the dossier was withdrawn, or goes on without. */
  DROPPED = 'DROPPED',
}

/** How the payment on line stands that was begun last. */
export enum OnlineState {
  /** The gateway has it, and nothing has come yet. */
  OPEN = 'OPEN',
  PAID = 'PAID',
  FAILED = 'FAILED',
  EXPIRED = 'EXPIRED',
}

registerEnumType(DueState, { name: 'DueState' });
registerEnumType(OnlineState, { name: 'OnlinePaymentState' });

@ObjectType({ description: 'Money that came, or went back.' })
export class CitizenReceipt {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { nullable: true, description: 'Of the receipt; null for what went back.' })
  receiptNumber: number | null;
  @Field(() => Float, { description: 'Below zero for what went back.' })
  amountDong: number;
  @Field(() => PaymentMethod, { nullable: true })
  method: PaymentMethod | null;
  @Field(() => DateTime)
  at: number;
  @Field(() => Boolean, { description: 'It was voided or given back.' })
  isTakenBack: boolean;
}

@ObjectType({ description: 'What a citizen owes, or has paid, for one purpose.' })
export class CitizenDue {
  @Field(() => Int, {
    description: '0: the fee of the procedure; from 1 on what was asked for on the way; below 0 postage.',
  })
  ordinal: number;
  @Field(() => String)
  purpose: string;
  @Field(() => [ReckonedLineView])
  lines: ReckonedLineView[];
  @Field(() => Float)
  fullDong: number;
  @Field(() => Float)
  amountDong: number;
  @Field(() => Float, { description: 'Still to be paid.' })
  owedDong: number;
  @Field(() => Float, { description: 'Came although nothing was owed; it is given back.' })
  overDong: number;
  @Field(() => String, { nullable: true })
  exemptionName: string | null;
  @Field(() => DueState)
  state: DueState;
  @Field(() => Boolean, { description: 'An account is known to which it can be transferred.' })
  byTransfer: boolean;
  @Field(() => TransferCode, { nullable: true, description: 'Once it was asked for.' })
  transfer: TransferCode | null;
  @Field(() => OnlineState, { nullable: true })
  online: OnlineState | null;
  @Field(() => [CitizenReceipt])
  receipts: CitizenReceipt[];
}

@ObjectType({ description: 'What is owed or paid for a dossier, as its citizen may know it.' })
export class CitizenDues {
  @Field(() => String)
  code: string;
  @Field(() => String)
  procedureName: string;
  @Field(() => String)
  applicantMasked: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String, { nullable: true })
  officePhone: string | null;
  @Field(() => Boolean, { description: 'The payment gateway is turned on.' })
  byGateway: boolean;
  @Field(() => [CitizenDue])
  dues: CitizenDue[];
}
