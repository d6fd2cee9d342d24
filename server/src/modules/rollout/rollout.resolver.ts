import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import { now } from '../../kernel/now';
import { ReferenceList } from '../reference-lists/reference-terms';
import { readRollout } from './rollout.queries';
import { Rollout } from './rollout.types';
import {
  RolloutCentreView,
  RolloutNoteInput,
  RolloutNoteView,
  RolloutProceduresView,
  SlipCause,
} from './rollout-centre.types';
import { readCentres } from './rollout-centres';
import { noteDelay, readNotes } from './rollout-notes';
import { readProcedures } from './rollout-procedures';
import { sightOf } from './rollout-sight';

const PLAN = { nullable: true, description: 'The plan in force where it is left out.' };

@Resolver()
export class RolloutResolver {
  @Allow('rollout:read')
  @Query(() => Rollout, { description: 'Of the own area and below it; the province sees all.' })
  async rollout(@Arg('plan', () => String, PLAN) plan: string | null, @Ctx() context: Context): Promise<Rollout> {
    const { app } = context;
    const directory = await app.directory.get();
    const area = sightOf(actorOf(context), directory);
    return found(await readRollout(app.db.read, directory, area, now(), plan ?? null));
  }

  @Allow('rollout:read')
  @Query(() => [RolloutCentreView], { description: 'Every unit of the own area.' })
  async rolloutCentres(
    @Arg('plan', () => String, PLAN) plan: string | null,
    @Ctx() context: Context,
  ): Promise<RolloutCentreView[]> {
    const references = await context.app.references();
    const area = sightOf(actorOf(context), references.directory);
    return found(await readCentres(context.app.db.read, references, area, now(), plan ?? null));
  }

  @Allow('rollout:read')
  @Query(() => RolloutProceduresView, { description: "Of the own area's centre." })
  async rolloutProcedures(
    @Arg('plan', () => String, PLAN) plan: string | null,
    @Ctx() context: Context,
  ): Promise<RolloutProceduresView> {
    const references = await context.app.references();
    const area = sightOf(actorOf(context), references.directory);
    return found(await readProcedures(context.app.db.read, references, area, now(), plan ?? null));
  }

  @Allow('rollout:read')
  @Query(() => [RolloutNoteView], { description: 'Of units in the own area, oldest first.' })
  async rolloutNotes(@Arg('plan', () => String) plan: string, @Ctx() context: Context): Promise<RolloutNoteView[]> {
    return readNotes(context.app.db.read, actorOf(context), await context.app.directory.get(), plan);
  }

  @Allow('rollout:read')
  @Query(() => [SlipCause])
  async slipCauses(@Ctx() { app }: Context): Promise<SlipCause[]> {
    return (await app.lists.get()).at(ReferenceList.SLIP_CAUSE, now());
  }

  @Allow('directive:issue')
  @Mutation(() => RolloutNoteView, { description: 'Says why a unit is behind; that it runs only evidence says.' })
  async noteRolloutDelay(
    @Arg('input', () => RolloutNoteInput) input: RolloutNoteInput,
    @Ctx() context: Context,
  ): Promise<RolloutNoteView> {
    const { app, address } = context;
    return noteDelay(app.db, await app.directory.get(), { by: actorOf(context), address }, input, now());
  }
}

function found<Value>(value: Value | null): Value {
  if (value === null) throw notFound('lộ trình đang áp dụng');
  return value;
}
