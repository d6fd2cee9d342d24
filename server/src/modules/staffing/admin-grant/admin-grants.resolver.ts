import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { AdminGrantView } from '../staffing.types';
import { AdminGrantKind, AdminGrantState } from './admin-grant.entity';
import { readAdminGrants } from './admin-grant.queries';
import { settleAdminGrant } from './admin-grant-commands';

/** What makes somebody administer, and waits for a second administrator. */
@Resolver()
export class AdminGrantsResolver {
  @Allow('account:admin')
  @Query(() => [AdminGrantView], { description: 'Those that wait for another administrator.' })
  async adminGrants(@Ctx() context: Context): Promise<AdminGrantView[]> {
    return views(context, { state: AdminGrantState.OPEN });
  }

  @Allow('account:admin')
  @Mutation(() => AdminGrantView, { description: 'By another administrator than the one who asked.' })
  async confirmAdminGrant(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<AdminGrantView> {
    return settled(context, id, AdminGrantState.CONFIRMED);
  }

  @Allow('account:admin')
  @Mutation(() => AdminGrantView, { description: 'Also by who asked.' })
  async refuseAdminGrant(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<AdminGrantView> {
    return settled(context, id, AdminGrantState.REFUSED);
  }
}

async function views(context: Context, where: Parameters<typeof readAdminGrants>[2]): Promise<AdminGrantView[]> {
  const { app } = context;
  const { staffId } = actorOf(context);
  const grants = await readAdminGrants(app.db.read, await app.directory.get(), where);
  return grants.map((grant) => ({
    ...grant,
    kind: grant.kind ?? AdminGrantKind.ROLE,
    mayConfirm: grant.state === AdminGrantState.OPEN && grant.askedById !== staffId && grant.staffId !== staffId,
  }));
}

async function settled(
  context: Context,
  id: string,
  state: AdminGrantState.CONFIRMED | AdminGrantState.REFUSED,
): Promise<AdminGrantView> {
  await settleAdminGrant(context.app.dossiers, { actor: actorOf(context), address: context.address }, id, state);
  return (await views(context, { id }))[0]!;
}
