import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { AuditKind } from '../audit/audit-terms';
import { PageInfo } from '../dossier/dossier.types';

@ObjectType({ description: 'One line of the access trail.' })
export class TrailEntry {
  @Field(() => DateTime)
  at: number;
  @Field(() => AuditKind)
  kind: AuditKind;
  @Field(() => String, { nullable: true, description: 'Null where nobody is known: a wrong name at sign-in.' })
  username: string | null;
  @Field(() => String, { nullable: true })
  actorName: string | null;
  @Field(() => String, { nullable: true })
  officeName: string | null;
  @Field(() => String, { nullable: true, description: 'The network address; null at the command line.' })
  address: string | null;
  @Field(() => String, { nullable: true })
  dossierCode: string | null;
  @Field(() => String, { nullable: true, description: 'What was searched, exported or changed.' })
  subject: string | null;
  @Field(() => String, { nullable: true, description: 'JSON; of a change `before` and `after`, never a secret.' })
  detail: string | null;
}

@ObjectType()
export class TrailPage {
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [TrailEntry])
  nodes: TrailEntry[];
}

@ObjectType({ description: 'That somebody has looked at a dossier.' })
export class DossierLook {
  @Field(() => DateTime)
  at: number;
  @Field(() => AuditKind)
  kind: AuditKind;
  @Field(() => String)
  actorName: string;
  @Field(() => String, { nullable: true })
  officeName: string | null;
}

@ObjectType()
export class DossierLookPage {
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [DossierLook])
  nodes: DossierLook[];
}

@InputType()
export class TrailFilter {
  @Field(() => String, { nullable: true, description: 'The username, or words of the name.' })
  person?: string | null;
  @Field(() => String, { nullable: true, description: "The office's code, or words of its name." })
  office?: string | null;
  @Field(() => String, { nullable: true })
  dossierCode?: string | null;
  @Field(() => AuditKind, { nullable: true })
  kind?: AuditKind | null;
  @Field(() => DayScalar, { nullable: true })
  from?: string | null;
  @Field(() => DayScalar, { nullable: true })
  to?: string | null;
}

@InputType()
export class RecordExportInput {
  @Field(() => String, { description: 'What the file is called.' })
  name: string;
  @Field(() => Int, { description: 'How many rows it has.' })
  count: number;
  @Field(() => String, { description: 'The page with its filters, as an address.' })
  scope: string;
}
