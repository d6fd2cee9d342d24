import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { now } from '../../kernel/now';
import { loadBooks } from '../papers/report-books';
import {
  BuiltFiguresView,
  ChangeKeptFiguresInput,
  FiguresDefinition,
  KeepFiguresInput,
  KeptFiguresView,
} from './figures.types';
import { changeKeptFigures, dropKeptFigures, keepFigures, readKeptFigures } from './kept-figures.commands';
import { readFigures } from './read-figures';

async function shelfOf(context: Context): Promise<KeptFiguresView[]> {
  const kept = await readKeptFigures(context.app.db.read, actorOf(context).staffId);
  return kept.map(({ id, name, request, pinned, mailTo, revision }) => ({
    id,
    name,
    figures: JSON.parse(request) as FiguresDefinition,
    pinned: pinned === 1,
    mailTo,
    revision,
  }));
}

/** Reports that people put together for themselves. */
@Resolver()
export class FiguresResolver {
  @Allow('report:read')
  @Query(() => BuiltFiguresView, { description: 'Figures of report 06a and rates of them, in a cut of one’s own.' })
  async builtFigures(
    @Arg('figures', () => FiguresDefinition) figures: FiguresDefinition,
    @Ctx() context: Context,
  ): Promise<BuiltFiguresView> {
    return readFigures(context.app.db.read, actorOf(context), await loadBooks(context.app), figures, now());
  }

  @Allow('report:read')
  @Query(() => [KeptFiguresView], { description: 'One’s own, pinned ones first.' })
  keptFigures(@Ctx() context: Context): Promise<KeptFiguresView[]> {
    return shelfOf(context);
  }

  @Allow('report:read')
  @Mutation(() => KeptFiguresView)
  async keepFigures(
    @Arg('input', () => KeepFiguresInput) input: KeepFiguresInput,
    @Ctx() context: Context,
  ): Promise<KeptFiguresView> {
    const kept = await keepFigures(context.app, actorOf(context), input);
    return (await shelfOf(context)).find(({ id }) => id === kept)!;
  }

  @Allow('report:read')
  @Mutation(() => [KeptFiguresView], { description: 'Renames, asks anew, pins, subscribes; gives one’s own.' })
  async changeKeptFigures(
    @Arg('input', () => ChangeKeptFiguresInput) input: ChangeKeptFiguresInput,
    @Ctx() context: Context,
  ): Promise<KeptFiguresView[]> {
    await changeKeptFigures(context.app, actorOf(context), input);
    return shelfOf(context);
  }

  @Allow('report:read')
  @Mutation(() => [KeptFiguresView], { description: 'Gives what is left of one’s own.' })
  async dropKeptFigures(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() context: Context,
  ): Promise<KeptFiguresView[]> {
    await dropKeptFigures(context.app, actorOf(context), { id, revision });
    return shelfOf(context);
  }
}
