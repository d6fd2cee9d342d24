import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { Dossier } from './dossier.entity';
import { DossierStatus } from './dossier-terms';

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true })
  endCursor: string | null;
  @Field(() => Boolean)
  hasNextPage: boolean;
}

@ObjectType()
export class DossierConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [Dossier])
  nodes: Dossier[];
}

@ObjectType({ description: 'Search over all dossiers the actor may see. `totalCount` stops counting at `countLimit`.' })
export class DossierSearch {
  @Field(() => Int)
  totalCount: number;
  @Field(() => Int)
  countLimit: number;
  @Field(() => [Dossier])
  nodes: Dossier[];
}

@ObjectType()
export class WorklistCounts {
  @Field(() => Int)
  all: number;
  @Field(() => Int)
  toDo: number;
  @Field(() => Int)
  mine: number;
  @Field(() => Int)
  overdue: number;
  @Field(() => Int)
  today: number;
  @Field(() => Int)
  dueSoon: number;
  @Field(() => Int)
  supplement: number;
  @Field(() => Int)
  arrived: number;
  @Field(() => Int)
  toReturn: number;
  @Field(() => Int, { description: 'Received here and now waiting at a higher tier.' })
  sentUp: number;
}

@ObjectType()
export class DuePreview {
  @Field(() => DateTime)
  startsAt: number;
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;
}

@ObjectType({
  description: 'What earlier dossiers know of a citizen; `lastSeenAt` is when the newest of them was received.',
})
export class KnownApplicant {
  @Field(() => String)
  fullName: string;
  @Field(() => String)
  idNumber: string;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => String, { nullable: true })
  address: string | null;
  @Field(() => String, { nullable: true })
  areaCode: string | null;
  @Field(() => DateTime)
  lastSeenAt: number;
  @Field(() => String)
  lastProcedureName: string;
}

@ObjectType()
class TrackedStep {
  @Field(() => String)
  name: string;
  @Field(() => String)
  officeName: string;
  @Field(() => DateTime, { nullable: true })
  doneAt: number | null;
}

@ObjectType()
export class TrackedDossier {
  @Field(() => String)
  code: string;
  @Field(() => String)
  procedureName: string;
  @Field(() => DossierStatus)
  status: DossierStatus;
  @Field(() => String)
  statusText: string;
  @Field(() => DateTime)
  receivedAt: number;
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;
  @Field(() => String, { nullable: true })
  currentOfficeName: string | null;
  @Field(() => String)
  applicantMasked: string;
  @Field(() => [TrackedStep])
  steps: TrackedStep[];
}

@ObjectType()
export class WorklistChange {
  @Field(() => ID)
  dossierId: string;
}

@ObjectType()
export class DossierPayload {
  @Field(() => Dossier)
  dossier: Dossier;
}
