import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { StaffRef } from '../dossier/dossier.entity';
import { keepUploads } from '../files/subject-files';
import { findColleagues } from '../identity/staff.queries';
import { actOnDirective } from './act-on-directive';
import { mayDirect } from './directive.policy';
import { getDirective, readDirectiveEvents, readDirectives } from './directive.queries';
import {
  ActOnDirectiveInput,
  DirectiveConnection,
  DirectiveEventView,
  DirectiveView,
  IssueDirectiveInput,
} from './directive.types';
import { DirectiveSide, DirectiveStanding } from './directive-terms';
import { issueDirective } from './issue-directive';

@Resolver(() => DirectiveView)
export class DirectivesResolver {
  @Allow('dossier:read')
  @Query(() => DirectiveConnection, {
    description:
      'Directives to me and my office, or by us; what is open by its deadline, what is closed the latest first.',
  })
  async directives(
    @Arg('side', () => DirectiveSide) side: DirectiveSide,
    @Arg('standing', () => DirectiveStanding) standing: DirectiveStanding,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<DirectiveConnection> {
    const { db, directory } = context.app;
    const filter = { side, standing };
    return readDirectives(db.read, actorOf(context), await directory.get(), now(), filter, { first, after });
  }

  @Allow('dossier:read')
  @Query(() => DirectiveView)
  directive(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<DirectiveView> {
    return shown(context, id);
  }

  @Allow('directive:issue')
  @Query(() => [StaffRef], { description: 'Who works in an office that I may direct.' })
  async directableStaff(@Arg('officeId', () => ID) officeId: string, @Ctx() context: Context): Promise<StaffRef[]> {
    const directory = await context.app.directory.get();
    const office = directory.findOffice(officeId);
    if (!office || !mayDirect(actorOf(context), directory, office)) throw notFound('cơ quan này');
    return findColleagues(context.app.db.read, office.id, dayOf(now()));
  }

  @Allow('directive:issue')
  @Mutation(() => DirectiveView)
  async issueDirective(
    @Arg('input', () => IssueDirectiveInput) input: IssueDirectiveInput,
    @Ctx() context: Context,
  ): Promise<DirectiveView> {
    return shown(context, await issueDirective(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:read')
  @Mutation(() => DirectiveView, { description: 'Does one of the `actions` that a directive offers me.' })
  async actOnDirective(
    @Arg('input', () => ActOnDirectiveInput) input: ActOnDirectiveInput,
    @Ctx() context: Context,
  ): Promise<DirectiveView> {
    const { uploadIds, ...deed } = input;
    const actor = actorOf(context);
    const files = await keepUploads(context.app.files, actor, uploadIds ?? []);
    await actOnDirective(context.app.dossiers, actor, { ...deed, files });
    return shown(context, input.id);
  }

  @FieldResolver(() => [DirectiveEventView], { description: 'The journal, from its beginning.' })
  async events(@Root() { id }: DirectiveView, @Ctx() { app }: Context): Promise<DirectiveEventView[]> {
    return readDirectiveEvents(app.db.read, await app.directory.get(), id);
  }
}

async function shown(context: Context, id: string): Promise<DirectiveView> {
  const { db, directory } = context.app;
  return getDirective(db.read, actorOf(context), await directory.get(), now(), id);
}
