import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { now } from '../../../kernel/now';
import { AuditKind } from '../../audit/audit-terms';
import { Dossier } from '../dossier.entity';
import { searchDossiers } from './dossier-search';

@InputType()
class DossierFilter {
  @Field(() => String)
  search: string;
}

@ObjectType({ description: 'Search over all dossiers the actor may see. `totalCount` stops counting at `countLimit`.' })
class DossierSearch {
  @Field(() => Int)
  totalCount: number;
  @Field(() => Int)
  countLimit: number;
  @Field(() => [Dossier])
  nodes: Dossier[];
}

@Resolver()
export class SearchResolver {
  @Allow('dossier:read')
  @Query(() => DossierSearch)
  async dossiers(
    @Arg('filter', () => DossierFilter) { search }: DossierFilter,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Ctx() context: Context,
  ): Promise<DossierSearch> {
    const { app, address } = context;
    const actor = actorOf(context);
    if (search.trim() !== '') {
      app.audit.recordLook({ kind: AuditKind.DOSSIERS_SEARCHED, actor, address, subject: search });
    }
    return searchDossiers(app.db.read, actor, await app.references(), now(), search, first);
  }
}
