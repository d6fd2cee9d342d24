import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import { now } from '../../kernel/now';
import { ADVICE } from './advice.entity';
import { findAdvice, readAdvices, readPublications } from './advice.queries';
import {
  ActOnAdviceInput,
  AdviceConnection,
  AdviceDeskView,
  AdviceFilter,
  AdviceView,
  AskAdviceInput,
  PublicationConnection,
  PublicationFilter,
  PublishAdviceInput,
} from './advice.types';
import { fieldsOf, readAdviceDesks, setAdviceDesk } from './advice-desks';
import { actOnAdvice, askAdvice } from './ask-advice';
import { publishAdvice, withdrawPublication } from './publish-advice';

const find = async (context: Context, id: string): Promise<AdviceView | null> =>
  findAdvice(context.app.db.read, actorOf(context), await context.app.references(), id, now());

async function read(context: Context, id: string): Promise<AdviceView> {
  const found = await find(context, id);
  if (!found) throw notFound(ADVICE.what);
  return found;
}

async function desksOf({ app }: Context): Promise<AdviceDeskView[]> {
  const references = await app.references();
  const desks = await readAdviceDesks(app.db.read, references);
  return ['', ...fieldsOf(references.catalogue)].map((field) => {
    const office = desks.deskOf(field);
    const isOwn = desks.ownDeskOf(field) !== undefined;
    return { field, officeId: office?.id ?? null, officeName: office?.name ?? null, isOwn };
  });
}

/** Questions about the law, who answers them, and the answers that all desks may read. */
@Resolver()
export class AdviceResolver {
  @Allow('dossier:read')
  @Query(() => AdviceConnection, { description: 'What is owed soonest first, the rest newest first.' })
  async advices(
    @Arg('filter', () => AdviceFilter) filter: AdviceFilter,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<AdviceConnection> {
    const { db, references } = context.app;
    return readAdvices(db.read, db, actorOf(context), await references(), filter, { first, after }, now());
  }

  @Allow('dossier:read')
  @Query(() => AdviceView, { description: 'One that my office asked or answers, with its journal.' })
  advice(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<AdviceView> {
    return read(context, id);
  }

  @Allow('dossier:read')
  @Query(() => PublicationConnection, { description: 'Answers that all desks may read, the newest first.' })
  async publishedAdvice(
    @Arg('filter', () => PublicationFilter) filter: PublicationFilter,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { app }: Context,
  ): Promise<PublicationConnection> {
    return readPublications(app.db.read, await app.references(), filter, { first, after }, now());
  }

  @Allow('dossier:read')
  @Query(() => [AdviceDeskView], {
    description: 'For each field of the catalogue; first for those that have none of their own.',
  })
  adviceDesks(@Ctx() context: Context): Promise<AdviceDeskView[]> {
    return desksOf(context);
  }

  @Allow('dossier:read')
  @Mutation(() => AdviceView, {
    description: 'Asks the desk that answers for the field; the same key gives the first question back.',
  })
  async askAdvice(
    @Arg('input', () => AskAdviceInput) input: AskAdviceInput,
    @Ctx() context: Context,
  ): Promise<AdviceView> {
    return read(context, await askAdvice(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:read')
  @Mutation(() => AdviceView, {
    nullable: true,
    description: 'One of its `actions`; null where it was passed on and is no concern of mine any more.',
  })
  async actOnAdvice(
    @Arg('input', () => ActOnAdviceInput) input: ActOnAdviceInput,
    @Ctx() context: Context,
  ): Promise<AdviceView | null> {
    return find(context, await actOnAdvice(context.app.dossiers, actorOf(context), input));
  }

  @Allow('advice:publish')
  @Mutation(() => AdviceView, {
    description: 'From a day on, without anybody’s data; replaces its earlier publication.',
  })
  async publishAdvice(
    @Arg('input', () => PublishAdviceInput) input: PublishAdviceInput,
    @Ctx() context: Context,
  ): Promise<AdviceView> {
    return read(context, await publishAdvice(context.app.dossiers, actorOf(context), input));
  }

  @Allow('advice:publish')
  @Mutation(() => AdviceView)
  async withdrawPublication(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<AdviceView> {
    return read(context, await withdrawPublication(context.app.dossiers, actorOf(context), { id, reason }));
  }

  @Allow('admin:manage')
  @Mutation(() => [AdviceDeskView], { description: 'Lets an office answer for a field, or for all without a desk.' })
  async setAdviceDesk(
    @Arg('field', () => String) field: string,
    @Arg('officeId', () => ID, { nullable: true }) officeId: string | null,
    @Ctx() context: Context,
  ): Promise<AdviceDeskView[]> {
    const { app, address } = context;
    const deed = { by: actorOf(context), address };
    await setAdviceDesk(app.db, deed, await app.references(), { field, officeId: officeId ?? null });
    return desksOf(context);
  }
}
