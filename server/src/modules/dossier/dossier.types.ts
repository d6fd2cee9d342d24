import { Field, Int, ObjectType } from 'type-graphql';
import { Dossier } from './dossier.entity';

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

@ObjectType()
export class DossierPayload {
  @Field(() => Dossier)
  dossier: Dossier;
}
