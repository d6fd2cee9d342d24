import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { PaymentMethod } from '../dossier/dossier-terms';
import { FeeKind, FeeUnit, MoneyKind } from './fee-terms';

@ObjectType({ description: 'One fee or charge, in whole đồng for one unit.' })
export class FeeLineView {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => FeeKind)
  kind: FeeKind;
  @Field(() => FeeUnit)
  unit: FeeUnit;
  @Field(() => Int)
  amountDong: number;
  @Field(() => String)
  basis: string;
}

@ObjectType()
export class ExemptionView {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => Int, { description: '100 is free of charge.' })
  percent: number;
  @Field(() => String)
  basis: string;
  @Field(() => String, { description: 'The paper that shows it.' })
  evidence: string;
}

@ObjectType({ description: 'How the fee of one edition of a procedure is made up.' })
export class FeeTariffView {
  @Field(() => ID)
  versionId: string;
  @Field(() => Int, { description: '0 where nobody has said: one line of the published fee.' })
  revision: number;
  @Field(() => Int, { nullable: true })
  feeDong: number | null;
  @Field(() => [FeeLineView])
  lines: FeeLineView[];
  @Field(() => [ExemptionView])
  exemptions: ExemptionView[];
}

@ObjectType()
export class ReckonedLineView extends FeeLineView {
  @Field(() => Int)
  count: number;
  @Field(() => Int)
  totalDong: number;
}

@ObjectType({ description: 'What would be paid now.' })
export class FeeQuoteView {
  @Field(() => [ReckonedLineView])
  lines: ReckonedLineView[];
  @Field(() => [ExemptionView])
  exemptions: ExemptionView[];
  @Field(() => Int)
  fullDong: number;
  @Field(() => Int)
  reducedDong: number;
  @Field(() => Int)
  totalDong: number;
  @Field(() => Boolean)
  byCopy: boolean;
  @Field(() => Boolean)
  byPage: boolean;
}

@ObjectType({ description: 'An entry of the book of money.' })
export class MoneyEntryView {
  @Field(() => ID)
  id: string;
  @Field(() => MoneyKind)
  kind: MoneyKind;
  @Field(() => PaymentMethod, { nullable: true })
  method: PaymentMethod | null;
  @Field(() => Float)
  amountDong: number;
  @Field(() => Int, { nullable: true })
  receiptNumber: number | null;
  @Field(() => Int, { nullable: true })
  receiptYear: number | null;
  @Field(() => ID, { nullable: true })
  aboutId: string | null;
  @Field(() => String)
  payer: string;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  cashier: string;
  @Field(() => String, { nullable: true })
  approvedBy: string | null;
  @Field(() => String)
  dossierCode: string;
  @Field(() => Boolean, { description: 'Voided, or given back.' })
  isTakenBack: boolean;
  @Field(() => Boolean, { description: 'Somebody asks that it be given back.' })
  isAskedBack: boolean;
  @Field(() => Boolean)
  mayVoid: boolean;
  @Field(() => Boolean)
  mayAskBack: boolean;
}

@ObjectType({ description: 'By which a bank application pays.' })
export class TransferCode {
  @Field(() => String, { description: 'SVG path over a box of `size` × `size`.' })
  path: string;
  @Field(() => Int)
  size: number;
  @Field(() => String)
  bankName: string;
  @Field(() => String)
  accountNumber: string;
  @Field(() => String)
  accountName: string;
  @Field(() => String)
  reference: string;
}

@ObjectType({ description: 'What a citizen owes for a dossier, or has paid.' })
export class MoneyDutyView {
  @Field(() => Int, {
    description: '0: the fee of the procedure; from 1 on what was asked for on the way; below 0 postage, by sending.',
  })
  ordinal: number;
  @Field(() => ID, { nullable: true, description: 'Null before anybody had to do with it.' })
  id: string | null;
  @Field(() => String)
  purpose: string;
  @Field(() => [ReckonedLineView])
  lines: ReckonedLineView[];
  @Field(() => Float)
  fullDong: number;
  @Field(() => Float)
  amountDong: number;
  @Field(() => Float)
  paidDong: number;
  @Field(() => Float, { description: 'Came although nothing was owed; to be given back.' })
  overDong: number;
  @Field(() => Boolean)
  isPaid: boolean;
  @Field(() => Boolean, { description: 'What is not paid of it is still wanted.' })
  isOwed: boolean;
  @Field(() => Boolean, { description: 'Of postage: the post has the parcel, and nothing of it is given back.' })
  isSpent: boolean;
  @Field(() => Int)
  copies: number;
  @Field(() => Int)
  pages: number;
  @Field(() => String, { nullable: true })
  exemptionName: string | null;
  @Field(() => [MoneyEntryView])
  entries: MoneyEntryView[];
  @Field(() => TransferCode, {
    nullable: true,
    description: 'Null where nothing is owed or the office has no account.',
  })
  transfer: TransferCode | null;
}

@ObjectType()
export class DossierMoney {
  @Field(() => ID)
  dossierId: string;
  @Field(() => Boolean, { description: 'Whether I may take money for it.' })
  mayTake: boolean;
  @Field(() => Boolean, { description: 'Whether I may write down postage that the citizen pays at the desk.' })
  mayPrepay: boolean;
  @Field(() => FeeQuoteView, { description: 'The tariff of its edition.' })
  tariff: FeeQuoteView;
  @Field(() => [MoneyDutyView])
  duties: MoneyDutyView[];
}
