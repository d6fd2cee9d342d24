import { Field, ID, InputType, Int } from 'type-graphql';
import { ClaimDossierInput } from '../dossier/life/life.inputs';

@InputType()
export class AttachFileInput extends ClaimDossierInput {
  @Field(() => ID)
  uploadId: string;
  @Field(() => Int, { nullable: true })
  documentOrdinal?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'From `documentKinds`; where left out, that of the document which it shows.',
  })
  kindCode?: string | null;
}

@InputType()
export class ReuseFileInput extends ClaimDossierInput {
  @Field(() => ID)
  fileId: string;
  @Field(() => Int, { nullable: true })
  documentOrdinal?: number | null;
}

@InputType()
export class RemoveFileInput extends ClaimDossierInput {
  @Field(() => ID)
  fileId: string;
  @Field(() => String)
  reason: string;
}

@InputType()
export class IssueResultInput extends ClaimDossierInput {
  @Field(() => String)
  number: string;
  @Field(() => String, { description: 'yyyy-MM-dd' })
  issuedOn: string;
  @Field(() => String)
  signer: string;
  @Field(() => [ID], { nullable: true })
  fileIds?: string[] | null;
}
