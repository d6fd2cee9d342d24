import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import type { Actor } from '../identity/actor';
import { cancelReorganisation, confirmReorganisation, prepareReorganisation } from './carry-out';
import { previewReorganisation } from './preview-reorganisation';
import { Reorganisation } from './reorganisation.entity';
import { ReorganisationPreviewView, ReorganisationView } from './reorganisation.types';

const LATEST = 50;

const viewOf = (row: Reorganisation, { staffId }: Actor): ReorganisationView => ({
  ...row,
  isMine: row.preparedById === staffId,
});

/** Units merged, split, moved, renamed, abolished: prepared by one, confirmed by another, in force on its day. */
@Resolver()
export class ReorganisationResolver {
  @Allow('admin:manage')
  @Query(() => [ReorganisationView], { description: 'The latest ones first, at most fifty.' })
  async reorganisations(@Ctx() context: Context): Promise<ReorganisationView[]> {
    const { entities } = context.app.db.read;
    const rows = await entities.find(Reorganisation, { order: { id: 'DESC' }, take: LATEST });
    return rows.map((row) => viewOf(row, actorOf(context)));
  }

  @Allow('admin:manage')
  @Query(() => ReorganisationPreviewView)
  previewReorganisation(
    @Arg('content', () => String) content: string,
    @Ctx() { app }: Context,
  ): Promise<ReorganisationPreviewView> {
    return previewReorganisation(app.db.read, content);
  }

  @Allow('admin:manage')
  @Mutation(() => ReorganisationView, {
    description: 'Keeps a file as a draft; the same file again is the same draft.',
  })
  async prepareReorganisation(
    @Arg('content', () => String) content: string,
    @Ctx() context: Context,
  ): Promise<ReorganisationView> {
    const actor = actorOf(context);
    return viewOf(await prepareReorganisation(context.app.dossiers, actor, content, context.address), actor);
  }

  @Allow('admin:manage')
  @Mutation(() => ReorganisationView, { description: 'By another person than who prepared it.' })
  async confirmReorganisation(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ReorganisationView> {
    const actor = actorOf(context);
    return viewOf(await confirmReorganisation(context.app.dossiers, actor, id, context.address), actor);
  }

  @Allow('admin:manage')
  @Mutation(() => ReorganisationView, { description: 'Until it is in force.' })
  async cancelReorganisation(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ReorganisationView> {
    const actor = actorOf(context);
    return viewOf(await cancelReorganisation(context.app.dossiers, actor, id, context.address), actor);
  }
}
