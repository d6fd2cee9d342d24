import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Allow, Public } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { now } from '../../kernel/now';
import { dueMoment } from '../calendar/statutory-clock';
import { ClockExplanation, Dossier, RouteStep, StaffRef } from './dossier.entity';
import { DossierFilter, WorklistFilter } from './dossier.inputs';
import { findKnownApplicant, getRowByCode, readAssignable } from './dossier.queries';
import {
  DossierConnection,
  DossierSearch,
  DuePreview,
  KnownApplicant,
  TrackedDossier,
  WorklistChange,
  WorklistCounts,
} from './dossier.types';
import { DossierEvent } from './dossier-event.entity';
import { DossierDocument } from './dossier-parts.entity';
import { toDossier } from './dossier-rows';
import { searchDossiers } from './dossier-search';
import { Leg } from './leg.entity';
import { trackDossier } from './public-tracking';
import { getProcedure } from './receipt';
import { readSentUp, readWorklist, readWorklistCounts } from './worklist.queries';

@Resolver(() => Dossier)
export class DossierResolver {
  @Allow('dossier:read')
  @Query(() => Dossier)
  async dossier(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<Dossier> {
    const actor = actorOf(context);
    const references = await context.app.references();
    return toDossier(await getRowByCode(context.app.db.read, actor, references, code), actor, references, now());
  }

  @Allow('dossier:read')
  @Query(() => DossierSearch)
  async dossiers(
    @Arg('filter', () => DossierFilter) { search }: DossierFilter,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Ctx() context: Context,
  ): Promise<DossierSearch> {
    const { app } = context;
    return searchDossiers(app.db.read, actorOf(context), await app.references(), now(), search, first);
  }

  @Allow('dossier:read')
  @Query(() => DossierConnection)
  async worklist(
    @Arg('filter', () => WorklistFilter, { nullable: true }) filter: WorklistFilter | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<DossierConnection> {
    const { app } = context;
    return readWorklist(app.db.read, actorOf(context), await app.references(), now(), filter ?? {}, { first, after });
  }

  @Allow('dossier:read')
  @Query(() => WorklistCounts)
  async worklistCounts(@Ctx() context: Context): Promise<WorklistCounts> {
    const { app } = context;
    return readWorklistCounts(app.db.read, actorOf(context), await app.references(), now());
  }

  @Allow('dossier:read')
  @Query(() => DossierConnection, {
    description: 'Dossiers received at my office that are now at another one, newest first.',
  })
  async sentUp(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<DossierConnection> {
    const { app } = context;
    return readSentUp(app.db.read, actorOf(context), await app.references(), now(), { first, after });
  }

  @Allow('dossier:receive')
  @Query(() => KnownApplicant, {
    nullable: true,
    description:
      'Earlier data of the citizen with this ID number, among the dossiers the actor may see; null where there is none.',
  })
  async knownApplicant(
    @Arg('idNumber', () => String) idNumber: string,
    @Ctx() context: Context,
  ): Promise<KnownApplicant | null> {
    const { app } = context;
    return findKnownApplicant(app.db.read, actorOf(context), await app.references(), idNumber);
  }

  @Allow('dossier:receive')
  @Query(() => DuePreview, { description: 'When a dossier of this procedure would be due if it were received now.' })
  async duePreview(
    @Arg('procedureCode', () => String) procedureCode: string,
    @Ctx() context: Context,
  ): Promise<DuePreview> {
    const { catalogue, calendar } = await context.app.references();
    const at = now();
    const { limit } = getProcedure(catalogue, procedureCode);
    return { startsAt: calendar.startOfWork(at), dueAt: dueMoment(limit, at, calendar) };
  }

  @Public()
  @Query(() => TrackedDossier)
  async trackDossier(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<TrackedDossier> {
    const { app } = context;
    app.publicLimit.take(context.address);
    return trackDossier(app.db.read, await app.references(), code);
  }

  @Allow('dossier:read')
  @Subscription(() => WorklistChange, {
    description: "Something at my office's work list changed.",
    subscribe: ({ context }: { context: Context }) => {
      const { office } = actorOf(context);
      const isEntitled = async () => (await context.app.sessions.find(context.token)) !== null;
      return context.app.feed.follow(office.id, isEntitled);
    },
  })
  worklistChanged(@Root() dossierId: string): WorklistChange {
    return { dossierId };
  }

  @FieldResolver(() => [Leg])
  async legs(@Root() dossier: Dossier, @Ctx() context: Context): Promise<Leg[]> {
    return (await context.loaders.history.load(dossier)).legs;
  }

  @FieldResolver(() => [DossierEvent])
  async events(@Root() dossier: Dossier, @Ctx() context: Context): Promise<DossierEvent[]> {
    return (await context.loaders.history.load(dossier)).events;
  }

  @FieldResolver(() => [RouteStep])
  async route(@Root() dossier: Dossier, @Ctx() context: Context): Promise<RouteStep[]> {
    return (await context.loaders.history.load(dossier)).route;
  }

  @FieldResolver(() => ClockExplanation)
  async clock(@Root() dossier: Dossier, @Ctx() context: Context): Promise<ClockExplanation> {
    return (await context.loaders.history.load(dossier)).clock;
  }

  @FieldResolver(() => [DossierDocument])
  documents(@Root() dossier: Dossier, @Ctx() context: Context): Promise<DossierDocument[]> {
    return context.loaders.documents.load(dossier.id);
  }

  @FieldResolver(() => [StaffRef])
  assignableStaff(@Root() dossier: Dossier, @Ctx() context: Context): Promise<StaffRef[]> {
    return readAssignable(context.app.db.read, dossier, now());
  }
}
