import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import type { Context } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import { now } from '../../kernel/now';
import { readRollout } from './rollout.queries';
import { Rollout } from './rollout.types';

@Resolver()
export class RolloutResolver {
  @Allow('rollout:read')
  @Query(() => Rollout)
  async rollout(
    @Arg('plan', () => String, { nullable: true, description: 'The plan in force where it is left out.' })
    plan: string | null,
    @Ctx() { app }: Context,
  ): Promise<Rollout> {
    const view = await readRollout(app.db.read, await app.directory.get(), now(), plan ?? null);
    if (!view) throw notFound('lộ trình đang áp dụng');
    return view;
  }
}
