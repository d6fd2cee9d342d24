import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { DayScalar } from '../../graphql/scalars';
import { pageSize } from '../../kernel/page';
import { ProcedureReplay } from './replay.entity';
import { findReplay, readReplayed, replayView } from './replay.queries';
import { ReplayedDossiers, ReplayView } from './replay.types';
import { ReplayedKind } from './replay-terms';
import { startReplay } from './start-replay';

/** Dossiers run again under a draft of their procedure. */
@Resolver()
export class ReplayResolver {
  @Allow('catalogue:admin')
  @Query(() => ReplayView, { nullable: true, description: 'The newest replay of a draft.' })
  async procedureReplay(
    @Arg('draftId', () => ID) draftId: string,
    @Ctx() { app }: Context,
  ): Promise<ReplayView | null> {
    const replay = await findReplay(app.db.read, draftId);
    return replay && replayView(replay);
  }

  @Allow('catalogue:admin')
  @Query(() => ReplayedDossiers, { description: 'Those that were late or would be, as far as one may see them.' })
  async replayedDossiers(
    @Arg('replayId', () => ID) replayId: string,
    @Arg('kind', () => ReplayedKind) kind: ReplayedKind,
    @Arg('step', () => String, { nullable: true }) step: string | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<ReplayedDossiers> {
    const { app } = context;
    const wish = { replayId, kind, step, after, size: pageSize(first) };
    return readReplayed(app.db.read, actorOf(context), await app.directory.get(), wish);
  }

  @Allow('catalogue:admin')
  @Mutation(() => ReplayView, {
    description:
      'Runs the dossiers of a period again under a draft, in the background; by default of the last quarter.',
  })
  async startProcedureReplay(
    @Arg('draftId', () => ID) draftId: string,
    @Arg('fromDay', () => DayScalar, { nullable: true }) fromDay: string | null,
    @Arg('toDay', () => DayScalar, { nullable: true }) toDay: string | null,
    @Ctx() context: Context,
  ): Promise<ReplayView> {
    const { app } = context;
    const id = await startReplay(app.dossiers, actorOf(context), { draftId, fromDay, toDay });
    return replayView(await app.db.read.entities.findOneByOrFail(ProcedureReplay, { id }));
  }
}
