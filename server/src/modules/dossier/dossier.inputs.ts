import { Field, ID, InputType, Int } from 'type-graphql';
import { Channel, ReturnBy } from './dossier-terms';
import { WorklistView } from './worklist-terms';

@InputType('ApplicantInput')
class ApplicantFields {
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
class DocumentFields {
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
}

@InputType()
export class ClaimDossierInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
}

@InputType()
export class AssignDossierInput extends ClaimDossierInput {
  @Field(() => ID)
  staffId: string;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ReleaseDossierInput extends ClaimDossierInput {
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class AdvanceDossierInput extends ClaimDossierInput {
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ReasonInput extends ClaimDossierInput {
  @Field(() => String)
  reason: string;
}

@InputType()
export class RequestSupplementInput extends ClaimDossierInput {
  @Field(() => String)
  reason: string;
  @Field(() => [String])
  documents: string[];
}

@InputType()
export class RecordSupplementInput extends ClaimDossierInput {
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ReturnResultInput extends ClaimDossierInput {
  @Field(() => String)
  receivedBy: string;
}

@InputType()
export class WorklistFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;
  @Field(() => WorklistView, { nullable: true })
  view?: WorklistView | null;
}

@InputType()
export class DossierFilter {
  @Field(() => String)
  search: string;
}
