import { Field, ID, InputType, Int } from 'type-graphql';

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
  @Field(() => Boolean, { nullable: true, description: 'Said on purpose, where the colleague is on leave.' })
  evenIfAway?: boolean | null;
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
export class RefuseDossierInput extends ReasonInput {
  @Field(() => String, { nullable: true, description: 'Of the list of reasons, where the reason was chosen there.' })
  reasonCode?: string | null;
}

@InputType()
export class RequestSupplementInput extends ClaimDossierInput {
  @Field(() => String)
  reason: string;
  @Field(() => [String])
  documents: string[];
  @Field(() => String, { nullable: true, description: 'Of the list of reasons, where the reason was chosen there.' })
  reasonCode?: string | null;
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
  @Field(() => String, { nullable: true, description: 'The paper by which somebody else than the applicant takes it.' })
  authorisation?: string | null;
}
