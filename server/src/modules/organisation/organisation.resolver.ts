import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow, Public } from '../../graphql/access';
import type { Context } from '../../graphql/context';
import { pageSize } from '../../kernel/page';
import { searchKey, searchWords } from '../../kernel/text';
import { Area } from './area.entity';
import { Office } from './office.entity';
import { Tier } from './organisation-terms';

@Resolver()
export class OrganisationResolver {
  @Public()
  @Query(() => [Area], { description: 'Units of the province; `search` is its code or words of its name.' })
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
        words.every((word) => area.searchKey.includes(word) || area.code === word),
    );
  }

  @Allow('dossier:read')
  @Query(() => [Office], {
    description:
      'Offices of the province by their code or words of their name, place or short name (LDTBXH), the shortest names first.',
  })
  async offices(
    @Arg('search', () => String) search: string,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Ctx() { app }: Context,
  ): Promise<Office[]> {
    const size = pageSize(first, 20);
    const words = searchWords(search);
    const directory = await app.directory.get();
    const found: Office[] = [];
    for (const office of directory.allOffices()) {
      const name = ` ${searchKey(`${office.name} ${office.areaName} ${office.unitCode ?? ''} ${office.code}`)}`;
      if (words.every((word) => name.includes(` ${word}`))) found.push(office);
    }
    return found.sort((a, b) => a.name.length - b.name.length || (a.code < b.code ? -1 : 1)).slice(0, size);
  }
}
