import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { Office } from '../organisation/office.entity';
import { HandOut, Opinion, PaymentMethod } from './dossier-terms';
import { ConsultationStanding } from './history/consultation.entity';

@ObjectType({ description: 'A question to one office, and its answer.' })
export class ConsultationView {
  @Field(() => Int)
  ordinal: number;
  @Field(() => Office, { nullable: true, description: 'Null where the office is outside the province.' })
  office: Office | null;
  @Field(() => String)
  officeName: string;
  @Field(() => Office)
  askedByOffice: Office;
  @Field(() => String)
  askedBy: string;
  @Field(() => DateTime)
  askedAt: number;
  @Field(() => DateTime)
  dueAt: number;
  @Field(() => String)
  question: string;
  @Field(() => ConsultationStanding)
  state: ConsultationStanding;
  @Field(() => DateTime, { nullable: true })
  answeredAt: number | null;
  @Field(() => String, { nullable: true })
  answeredBy: string | null;
  @Field(() => Opinion, { nullable: true })
  opinion: Opinion | null;
  @Field(() => String, { nullable: true })
  answer: string | null;
  @Field(() => [ID])
  fileIds: string[];
  @Field(() => DateTime, { nullable: true, description: 'When it was written down that the deadline had passed.' })
  unansweredAt: number | null;
}

@ObjectType({ description: 'A letter of apology with a new date (form 04).' })
export class ReappointmentView {
  @Field(() => Int)
  ordinal: number;
  @Field(() => String)
  cause: string;
  @Field(() => String)
  explanation: string;
  @Field(() => DateTime)
  proposedAt: number;
  @Field(() => String)
  proposedBy: string;
  @Field(() => DateTime)
  dueAt: number;
  @Field(() => DateTime)
  promisedAt: number;
  @Field(() => DateTime, { nullable: true })
  decidedAt: number | null;
  @Field(() => String, { nullable: true })
  decidedBy: string | null;
  @Field(() => Boolean, { nullable: true })
  isApproved: boolean | null;
  @Field(() => Int, { nullable: true })
  formNumber: number | null;
}

@ObjectType()
export class PaymentView {
  @Field(() => Int)
  ordinal: number;
  @Field(() => Int, { description: 'Whole đồng.' })
  amountDong: number;
  @Field(() => String)
  purpose: string;
  @Field(() => DateTime)
  requiredAt: number;
  @Field(() => Int, { nullable: true })
  noticeNumber: number | null;
  @Field(() => DateTime, { nullable: true })
  paidAt: number | null;
  @Field(() => String, { nullable: true })
  payer: string | null;
  @Field(() => PaymentMethod, { nullable: true })
  method: PaymentMethod | null;
  @Field(() => Int, { nullable: true })
  receiptNumber: number | null;
}

@ObjectType()
export class LateCauseView {
  @Field(() => Int, { description: 'Ordinal of the leg.' })
  leg: number;
  @Field(() => String)
  cause: string;
  @Field(() => String)
  explanation: string;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  by: string;
}

@ObjectType({ description: 'One field of a receipt that was put right.' })
export class CorrectedField {
  @Field(() => String, { description: 'As the input of correctReceipt names it.' })
  field: string;
  @Field(() => String, { nullable: true })
  before: string | null;
  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType()
export class CorrectionView {
  @Field(() => Int, { description: 'Of the slip that superseded the one before.' })
  edition: number;
  @Field(() => String)
  reason: string;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  by: string;
  @Field(() => [CorrectedField])
  fields: CorrectedField[];
}

@ObjectType()
export class ResultView {
  @Field(() => String)
  number: string;
  @Field(() => String, { description: 'yyyy-MM-dd' })
  issuedOn: string;
  @Field(() => String)
  signer: string;
  @Field(() => [ID])
  fileIds: string[];
  /** As the event has it; the room of files shows it. */
  unsigned?: string;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  by: string;
}

@ObjectType()
export class DeliveryView {
  @Field(() => String)
  trackingCode: string;
  @Field(() => String)
  to: string;
  @Field(() => DateTime)
  postedAt: number;
  @Field(() => DateTime, { nullable: true })
  cameBackAt: number | null;
}

@ObjectType()
export class HandoverView {
  @Field(() => ID)
  listId: string;
  @Field(() => DateTime)
  handedOverAt: number;
  @Field(() => DateTime, { nullable: true })
  confirmedAt: number | null;
}

@ObjectType({
  description: 'What happened to a dossier beside its road: questions to others, promises, money, papers.',
})
export class ProceedingsView {
  @Field(() => [ConsultationView])
  consultations: ConsultationView[];
  @Field(() => [ReappointmentView])
  reappointments: ReappointmentView[];
  @Field(() => [PaymentView])
  payments: PaymentView[];
  @Field(() => [LateCauseView])
  lateCauses: LateCauseView[];
  @Field(() => [CorrectionView])
  corrections: CorrectionView[];
  @Field(() => ResultView, { nullable: true })
  result: ResultView | null;
  @Field(() => [DeliveryView])
  deliveries: DeliveryView[];
  @Field(() => HandoverView, { nullable: true })
  handover: HandoverView | null;
  @Field(() => HandOut, { nullable: true, description: 'Set where it was not the applicant at the counter.' })
  handOut: HandOut | null;
}
