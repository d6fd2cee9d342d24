import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { now } from '../../kernel/now';
import { AuditKind } from '../audit/audit-terms';
import { Colleague } from '../identity/colleague.types';
import { ClockExplanation, Dossier, RouteStep } from './dossier.entity';
import { getRowByCode, readAssignable } from './dossier.queries';
import { DossierDocument } from './dossier-document.entity';
import { toDossier } from './dossier-rows';
import { DossierEvent } from './history/dossier-event.entity';
import { Leg } from './history/leg.entity';
import { noteOpening } from './opening';
import { ProceedingsView } from './proceedings.types';

@Resolver(() => Dossier)
export class DossierResolver {
  @Allow('dossier:read')
  @Query(() => Dossier)
  async dossier(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<Dossier> {
    const actor = actorOf(context);
    const references = await context.app.references();
    const row = await getRowByCode(context.app.db.read, actor, references, code);
    const look = { kind: AuditKind.DOSSIER_OPENED, actor, address: context.address, dossierCode: row.code };
    context.app.audit.recordLook(look);
    await noteOpening(context.app.dossiers, actor, row);
    return toDossier(row, actor, references, now());
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

  @FieldResolver(() => ProceedingsView)
  async proceedings(@Root() dossier: Dossier, @Ctx() context: Context): Promise<ProceedingsView> {
    return (await context.loaders.history.load(dossier)).proceedings;
  }

  @FieldResolver(() => [DossierDocument])
  documents(@Root() dossier: Dossier, @Ctx() context: Context): Promise<DossierDocument[]> {
    return context.loaders.documents.load(dossier.id);
  }

  @FieldResolver(() => [Colleague])
  assignableStaff(@Root() dossier: Dossier, @Ctx() context: Context): Promise<Colleague[]> {
    return readAssignable(context.app.db.read, dossier, now());
  }
}
