import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../../graphql/scalars';
import { Opinion, PaymentMethod, ReturnBy } from '../dossier-terms';
import { ApplicantFields, DocumentFields } from '../receipt/receipt.inputs';
import { ClaimDossierInput, ReasonInput } from './life.inputs';

@InputType({ description: 'An office of the province by its id, or the name of one outside it.' })
export class ConsultedOfficeInput {
  @Field(() => ID, { nullable: true })
  officeId?: string | null;
  @Field(() => String, { nullable: true })
  outsideName?: string | null;
  @Field(() => DateTime)
  dueAt: number;
}

@InputType()
export class ConsultOfficesInput extends ClaimDossierInput {
  @Field(() => String)
  question: string;
  @Field(() => [ConsultedOfficeInput])
  offices: ConsultedOfficeInput[];
}

@InputType()
export class AnswerConsultationInput extends ClaimDossierInput {
  @Field(() => Int, { description: 'Ordinal of the consultation.' })
  consultation: number;
  @Field(() => Opinion)
  opinion: Opinion;
  @Field(() => String)
  answer: string;
  @Field(() => [ID], { nullable: true })
  fileIds?: string[] | null;
}

@InputType()
export class CloseConsultationInput extends ReasonInput {
  @Field(() => Int, { description: 'Ordinal of the consultation.' })
  consultation: number;
}

@InputType()
export class RequirePaymentInput extends ClaimDossierInput {
  @Field(() => Int, { description: 'Whole đồng.' })
  amountDong: number;
  @Field(() => String)
  purpose: string;
}

@InputType()
export class RecordPaymentInput extends ClaimDossierInput {
  @Field(() => Int, { description: 'Whole đồng: all that was asked for.' })
  amountDong: number;
  @Field(() => String)
  payer: string;
  @Field(() => PaymentMethod)
  method: PaymentMethod;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ProposeApologyInput extends ClaimDossierInput {
  @Field(() => String, { description: 'Code of a cause in the list.' })
  cause: string;
  @Field(() => String)
  explanation: string;
  @Field(() => DateTime)
  promisedAt: number;
}

@InputType()
export class ApproveApologyInput extends ClaimDossierInput {
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class RecordLateCauseInput extends ClaimDossierInput {
  @Field(() => Int, { description: 'Ordinal of the leg.' })
  leg: number;
  @Field(() => String, { description: 'Code of a cause in the list.' })
  cause: string;
  @Field(() => String)
  explanation: string;
}

@InputType({ description: 'What is absent stays as it is.' })
export class CorrectReceiptInput extends ReasonInput {
  @Field(() => String, { nullable: true })
  procedureCode?: string | null;
  @Field(() => DateTime, { nullable: true })
  receivedAt?: number | null;
  @Field(() => ApplicantFields, { nullable: true })
  applicant?: ApplicantFields | null;
  @Field(() => [DocumentFields], { nullable: true })
  documents?: DocumentFields[] | null;
  @Field(() => ReturnBy, { nullable: true })
  returnBy?: ReturnBy | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class SendByPostInput extends ClaimDossierInput {
  @Field(() => String)
  trackingCode: string;
  @Field(() => String)
  to: string;
}
