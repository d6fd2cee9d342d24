import { Field, ID, InputType, Int } from 'type-graphql';
import { ReturnBy } from '../dossier-terms';
import { ApplicantFields, DocumentFields, NotifyFields } from '../receipt/receipt.inputs';

@InputType()
export class SubmitOnlineInput {
  @Field(() => String, { description: 'Of this request; a repetition with the same key gives the first one back.' })
  idempotencyKey: string;
  @Field(() => String)
  procedureCode: string;
  @Field(() => String, { description: 'The area whose desk is to receive it.' })
  receivingAreaCode: string;
  @Field(() => ApplicantFields)
  applicant: ApplicantFields;
  @Field(() => [DocumentFields])
  documents: DocumentFields[];
  @Field(() => ReturnBy, { nullable: true })
  returnBy?: ReturnBy | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => NotifyFields, { nullable: true })
  notify?: NotifyFields | null;
}

@InputType()
export class ResubmitOnlineInput {
  @Field(() => String)
  reference: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => ApplicantFields)
  applicant: ApplicantFields;
  @Field(() => [DocumentFields])
  documents: DocumentFields[];
  @Field(() => ReturnBy, { nullable: true })
  returnBy?: ReturnBy | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'That was sent to the phone or the mailbox that is another than before.',
  })
  code?: string | null;
}

@InputType()
export class WithdrawOnlineInput {
  @Field(() => String)
  reference: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class ReturnSubmissionInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { description: 'What the citizen has to correct, in words that the citizen understands.' })
  reason: string;
  @Field(() => String, { nullable: true, description: 'From `refusalReasons`; its words are part of `reason`.' })
  reasonCode?: string | null;
}
