import { Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import type { Context } from '../../../graphql/context';
import { LateCause } from './late-cause.entity';
import { readLateCauses } from './late-causes';

@Resolver()
export class LateCausesResolver {
  @Allow('dossier:read')
  @Query(() => [LateCause], { description: 'Also those that are chosen no more: older records name them.' })
  lateCauses(@Ctx() { app }: Context): Promise<LateCause[]> {
    return readLateCauses(app.db.read);
  }
}
