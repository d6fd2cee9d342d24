import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { PaymentMethod } from '../dossier/dossier-terms';
import { FeeKind, FeeUnit } from './fee-terms';

@InputType()
export class TakePaymentInput {
  @Field(() => ID)
  dossierId: string;
  @Field(() => Int)
  ordinal: number;
  @Field(() => Int, { description: 'Whole đồng: all that is still owed.' })
  amountDong: number;
  @Field(() => String)
  payer: string;
  @Field(() => PaymentMethod)
  method: PaymentMethod;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class GrantReductionInput {
  @Field(() => ID)
  dossierId: string;
  @Field(() => Int)
  copies: number;
  @Field(() => Int)
  pages: number;
  @Field(() => String, { nullable: true })
  exemption: string | null;
  @Field(() => String, { nullable: true })
  evidence?: string | null;
}

@InputType()
export class NoteCountInput {
  @Field(() => Int, { description: 'The value of one note, in đồng.' })
  note: number;
  @Field(() => Int)
  count: number;
}

@InputType()
export class CloseTillInput {
  @Field(() => ID)
  id: string;
  @Field(() => [NoteCountInput])
  counts: NoteCountInput[];
  @Field(() => String, { nullable: true })
  differenceReason?: string | null;
}

@InputType()
export class HandOverCashInput {
  @Field(() => [ID])
  tillIds: string[];
  @Field(() => Float, { description: 'What was counted without the floats.' })
  amountDong: number;
  @Field(() => String)
  day: string;
  @Field(() => String, { description: "Number of the treasury's paper." })
  paper: string;
}

@InputType()
export class FeeLineInput {
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

@InputType()
export class ExemptionInput {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  percent: number;
  @Field(() => String)
  basis: string;
  @Field(() => String)
  evidence: string;
}

@InputType()
export class SaveFeeTariffInput {
  @Field(() => String)
  procedureCode: string;
  @Field(() => Int)
  expectedRevision: number;
  @Field(() => [FeeLineInput])
  lines: FeeLineInput[];
  @Field(() => [ExemptionInput])
  exemptions: ExemptionInput[];
}

@InputType()
export class SaveBankAccountInput {
  @Field(() => ID)
  officeId: string;
  @Field(() => Int, { description: '0 where there was none.' })
  expectedVersion: number;
  @Field(() => String)
  bankBin: string;
  @Field(() => String)
  bankName: string;
  @Field(() => String)
  accountNumber: string;
  @Field(() => String)
  accountName: string;
}
