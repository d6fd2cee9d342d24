import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Public } from '../../graphql/access';
import type { Context } from '../../graphql/context';
import { searchWords } from '../../kernel/text';
import { Area } from './area.entity';
import { Tier } from './organisation-terms';

@Resolver()
export class OrganisationResolver {
  @Public()
  @Query(() => [Area])
  async areas(
    @Arg('parentCode', () => String, { nullable: true }) parentCode: string | null,
    @Arg('tier', () => Tier, { nullable: true }) tier: Tier | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Ctx() { app }: Context,
  ): Promise<Area[]> {
    const words = searchWords(search ?? '');
    const { areas } = await app.directory.get();
    return areas.filter(
      (area) =>
        (!parentCode || area.parentCode === parentCode) &&
        (!tier || area.tier === tier) &&
        words.every((word) => area.searchKey.includes(word)),
    );
  }
}
