import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Public } from '../../graphql/access';
import type { Context } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import { pageSize } from '../../kernel/page';
import { clean } from '../../kernel/text';
import { Tier } from '../organisation/organisation-terms';
import { ProcedureVersion } from './procedure.entity';

@ObjectType()
class ProcedureConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => [ProcedureVersion])
  nodes: ProcedureVersion[];
}

@InputType()
class ProcedureFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;
  @Field(() => String, { nullable: true })
  field?: string | null;
  @Field(() => Tier, { nullable: true })
  tier?: Tier | null;
}

@Resolver()
export class CatalogueResolver {
  @Public()
  @Query(() => ProcedureConnection)
  async procedures(
    @Arg('filter', () => ProcedureFilter, { nullable: true }) filter: ProcedureFilter | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Ctx() { app }: Context,
  ): Promise<ProcedureConnection> {
    const size = pageSize(first);
    const found = (await app.catalogue.get()).search(filter?.search, filter ?? {});
    return { totalCount: found.length, nodes: found.slice(0, size) };
  }

  @Public()
  @Query(() => ProcedureVersion, { description: 'Public: the catalogue entry with what it needs, its fee and limit.' })
  async procedure(@Arg('code', () => String) code: string, @Ctx() { app }: Context): Promise<ProcedureVersion> {
    const version = (await app.catalogue.get()).findCurrent(clean(code));
    if (!version) throw notFound('thủ tục mang mã này');
    return version;
  }
}
