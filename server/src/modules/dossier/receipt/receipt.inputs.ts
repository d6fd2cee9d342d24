import { Field, ID, InputType, Int } from 'type-graphql';
import { NoticeLanguage } from '../../notification/notification-terms';
import { Channel, ReturnBy } from '../dossier-terms';

@InputType('ApplicantInput')
export class ApplicantFields {
  @Field(() => String)
  fullName: string;
  @Field(() => String, { nullable: true })
  idNumber?: string | null;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => String, { nullable: true })
  email?: string | null;
  @Field(() => String, { nullable: true })
  address?: string | null;
  @Field(() => String, { nullable: true })
  areaCode?: string | null;
}

@InputType('DossierDocumentInput')
export class DocumentFields {
  @Field(() => ID, { nullable: true })
  requirementId?: string | null;
  @Field(() => String)
  name: string;
  @Field(() => Int, { nullable: true })
  originals?: number | null;
  @Field(() => Int, { nullable: true })
  certifiedCopies?: number | null;
  @Field(() => Int, { nullable: true })
  photocopies?: number | null;
}

@InputType('SubmissionTarget', { description: 'A citizen’s online submission, in the version that was seen.' })
export class SubmissionFields {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
}

@InputType('NotifyChoice', {
  description: 'How a citizen wants to be told. What is left out: e-mail where there is one, else SMS.',
})
export class NotifyFields {
  @Field(() => Boolean, { nullable: true })
  email: boolean | null = null;
  @Field(() => Boolean, { nullable: true })
  sms: boolean | null = null;
  @Field(() => NoticeLanguage, { nullable: true })
  language: NoticeLanguage | null = null;
}

@InputType()
export class ReceiveDossierInput {
  @Field(() => String)
  idempotencyKey: string;
  @Field(() => String)
  procedureCode: string;
  @Field(() => Channel)
  channel: Channel;
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
    description: 'The area whose offices settle it, where that is not the area that receives it (phi địa giới).',
  })
  settlingAreaCode?: string | null;
  @Field(() => SubmissionFields, {
    nullable: true,
    description: 'What a citizen sent in online, where that is what is received; the channel is ONLINE then.',
  })
  submission?: SubmissionFields | null;
  @Field(() => NotifyFields, { nullable: true })
  notify?: NotifyFields | null;
}
