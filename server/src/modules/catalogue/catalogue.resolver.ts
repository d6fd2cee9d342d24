import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Public } from '../../graphql/access';
import type { Context } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import { pageSize } from '../../kernel/page';
import { clean } from '../../kernel/text';
import { Tier } from '../organisation/organisation-terms';
import { ProcedureVersion } from './procedure.entity';

@ObjectType({ description: 'Procedures of one field at one agency.' })
class ProcedureFieldCount {
  @Field(() => String, { nullable: true })
  agency: string | null;
  @Field(() => String)
  field: string;
  @Field(() => Int)
  count: number;
}

@ObjectType()
class ProcedureConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => [ProcedureVersion])
  nodes: ProcedureVersion[];
  @Field(() => [ProcedureFieldCount], { description: 'Agencies and fields of all that were found, by name.' })
  fields: ProcedureFieldCount[];
}

function countFields(found: readonly ProcedureVersion[]): ProcedureFieldCount[] {
  const counts = new Map<string, ProcedureFieldCount>();
  for (const { agency, field } of found) {
    const key = `${agency ?? ''}\n${field}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { agency, field, count: 1 });
  }
  const names = new Intl.Collator('vi');
  return [...counts.values()].sort(
    (a, b) => names.compare(a.agency ?? '', b.agency ?? '') || names.compare(a.field, b.field),
  );
}

@InputType()
class ProcedureFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;
  @Field(() => String, { nullable: true })
  field?: string | null;
  @Field(() => String, { nullable: true })
  agency?: string | null;
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
    return {
      totalCount: found.length,
      nodes: found.slice(0, size),
      // Only where it is asked for: pickers ask with every key.
      get fields() {
        return countFields(found);
      },
    };
  }

  @Public()
  @Query(() => ProcedureVersion, { description: 'Public: the catalogue entry with what it needs, its fee and limit.' })
  async procedure(@Arg('code', () => String) code: string, @Ctx() { app }: Context): Promise<ProcedureVersion> {
    const version = (await app.catalogue.get()).findCurrent(clean(code));
    if (!version) throw notFound('thủ tục mang mã này');
    return version;
  }
}
