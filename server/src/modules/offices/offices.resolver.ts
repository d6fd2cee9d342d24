import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { badField } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { pageSize } from '../../kernel/page';
import { countCounters } from '../counters/counters';
import { DossierConnection } from '../dossier/dossier.types';
import { WorklistView } from '../dossier/worklist/worklist-terms';
import { getManagedOffice } from '../staffing/rights/managed-office';
import type { OfficeDeed, OfficeRoom } from './change-office';
import { readHeld, readReceivedBy } from './held-dossiers';
import { changeContact, closeCounter, reorderCounters, saveCounter, undoOfficeChange } from './office-commands';
import { checkMonth, findManaged, readOfficeLoads } from './office-load';
import { proceduresOf } from './office-procedures';
import { readManagedOffice } from './office-view';
import {
  CounterInput,
  HeldView,
  ManagedOffice,
  ManagedOfficeFilter,
  ManagedOffices,
  OfficeContactInput,
  OfficeLoads,
  OfficeProcedures,
  PeopleLoad,
} from './offices.types';
import { readPeopleLoad } from './people-load';
import { readWorkingPeople } from './working-people';

const QUEUE_VIEWS = {
  [HeldView.HELD]: WorklistView.ALL,
  [HeldView.DUE_SOON]: WorklistView.DUE_SOON,
  [HeldView.OVERDUE]: WorklistView.OVERDUE,
};

const roomOf = ({ app }: Context): OfficeRoom => ({
  db: app.db,
  directory: app.directory,
  catalogue: app.catalogue,
  now,
});

function startOf(offset: number | null): number {
  const from = offset ?? 0;
  if (from < 0) throw badField('offset', 'Không được âm.');
  return from;
}

/** Offices for who administers them: what they are reached by, their counters, their people against their load. */
@Resolver()
export class OfficesResolver {
  @Allow('office:manage')
  @Query(() => ManagedOffices, { description: 'Offices of my area and below it, by code.' })
  async managedOffices(
    @Arg('filter', () => ManagedOfficeFilter, { nullable: true }) filter: ManagedOfficeFilter | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('offset', () => Int, { nullable: true }) offset: number | null,
    @Ctx() context: Context,
  ): Promise<ManagedOffices> {
    const { app } = context;
    const [size, from] = [pageSize(first), startOf(offset)];
    const directory = await app.directory.get();
    const isClosed = filter?.closed ?? false;
    const all = directory.past.offices.filter(({ successorId }) => (successorId !== null) === isClosed);
    const found = findManaged(actorOf(context), directory, all, filter ?? {});
    const offices = found.slice(from, from + size);
    const ids = offices.map(({ id }) => id);
    const today = dayOf(now());
    const counters = await countCounters(app.db.read, ids, today);
    const people = await readWorkingPeople(app.db.read, ids, { from: today, to: today });
    return {
      totalCount: found.length,
      nodes: offices.map((office) => ({
        office,
        validTo: office.validTo,
        successor: office.successorId === null ? null : directory.presentOffice(office.id),
        counters: counters.get(office.id) ?? 0,
        people: people.filter(({ officeId }) => officeId === office.id).length,
      })),
    };
  }

  @Allow('office:manage')
  @Query(() => ManagedOffice)
  async managedOffice(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ManagedOffice> {
    const { app } = context;
    const [directory, catalogue] = await Promise.all([app.directory.get(), app.catalogue.get()]);
    const office = getManagedOffice(actorOf(context), directory, id);
    return readManagedOffice(app.db.read, { directory, catalogue }, office, now());
  }

  @Allow('office:manage')
  @Query(() => OfficeProcedures, { description: 'What an office receives or has a step of.' })
  async officeProcedures(
    @Arg('id', () => ID) id: string,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('offset', () => Int, { nullable: true }) offset: number | null,
    @Ctx() context: Context,
  ): Promise<OfficeProcedures> {
    const { app } = context;
    const [size, from] = [pageSize(first), startOf(offset)];
    const office = getManagedOffice(actorOf(context), await app.directory.get(), id);
    const found = proceduresOf(office, await app.catalogue.get(), search);
    return { totalCount: found.length, nodes: found.slice(from, from + size) };
  }

  @Allow('office:manage')
  @Query(() => OfficeLoads, {
    description: 'People against load in a month (yyyy-MM), the most strained office first.',
  })
  async officeLoads(
    @Arg('month', () => String) month: string,
    @Arg('filter', () => ManagedOfficeFilter, { nullable: true }) filter: ManagedOfficeFilter | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('offset', () => Int, { nullable: true }) offset: number | null,
    @Ctx() context: Context,
  ): Promise<OfficeLoads> {
    const { app } = context;
    const at = now();
    const actor = actorOf(context);
    checkMonth(month, at);
    const [size, from] = [pageSize(first), startOf(offset)];
    const references = await app.references();
    const offices = findManaged(actor, references.directory, references.directory.offices, filter ?? {});
    const loads = await readOfficeLoads(app.db.read, actor, references, at, month, offices);
    return { totalCount: loads.length, nodes: loads.slice(from, from + size) };
  }

  @Allow('office:manage')
  @Query(() => PeopleLoad, { description: "An office's people one by one." })
  async peopleLoad(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('month', () => String) month: string,
    @Ctx() context: Context,
  ): Promise<PeopleLoad> {
    const { app } = context;
    const at = now();
    const actor = actorOf(context);
    checkMonth(month, at);
    const references = await app.references();
    const office = getManagedOffice(actor, references.directory, officeId);
    return readPeopleLoad(app.db.read, actor, references, at, office, month);
  }

  @Allow('office:manage')
  @Query(() => DossierConnection, { description: 'The dossiers behind a number of people against load.' })
  async heldDossiers(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('view', () => HeldView) view: HeldView,
    @Arg('month', () => String, { nullable: true, description: 'For what was received.' }) month: string | null,
    @Arg('staffId', () => ID, { nullable: true }) staffId: string | null,
    @Arg('nobody', () => Boolean, { nullable: true, description: 'What nobody has taken.' }) nobody: boolean | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<DossierConnection> {
    const { app } = context;
    const at = now();
    const actor = actorOf(context);
    const references = await app.references();
    const office = getManagedOffice(actor, references.directory, officeId);
    const page = { first, after };
    if (view !== HeldView.RECEIVED) {
      const held = { office, view: QUEUE_VIEWS[view], holder: { staffId, nobody: nobody ?? false } };
      return readHeld(app.db.read, actor, references, at, held, page);
    }
    if (!staffId) throw badField('staffId', 'phải nêu người tiếp nhận.');
    const received = { office, month: checkMonth(month ?? '', at), staffId };
    return readReceivedBy(app.db.read, actor, references, at, received, page);
  }

  @Allow('office:manage')
  @Mutation(() => ManagedOffice, { description: 'What papers issued from now on and the public page say.' })
  async changeOfficeContact(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => OfficeContactInput) input: OfficeContactInput,
    @Ctx() context: Context,
  ): Promise<ManagedOffice> {
    return this.changed(context, { officeId, expectedVersion }, (deed) => changeContact(roomOf(context), deed, input));
  }

  @Allow('office:manage')
  @Mutation(() => ManagedOffice)
  async saveCounter(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('id', () => ID, { nullable: true, description: 'Null for a new one.' }) id: string | null,
    @Arg('input', () => CounterInput) input: CounterInput,
    @Ctx() context: Context,
  ): Promise<ManagedOffice> {
    const seen = { officeId, expectedVersion };
    return this.changed(context, seen, (deed) => saveCounter(roomOf(context), deed, id ?? null, input));
  }

  @Allow('office:manage')
  @Mutation(() => ManagedOffice, { description: 'It keeps its history; yesterday as the last day closes it at once.' })
  async closeCounter(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('id', () => ID) id: string,
    @Arg('lastDay', () => String) lastDay: string,
    @Ctx() context: Context,
  ): Promise<ManagedOffice> {
    const seen = { officeId, expectedVersion };
    return this.changed(context, seen, (deed) => closeCounter(roomOf(context), deed, id, lastDay));
  }

  @Allow('office:manage')
  @Mutation(() => ManagedOffice)
  async reorderCounters(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('ids', () => [ID], { description: 'Every counter that is not closed, in the new order.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<ManagedOffice> {
    return this.changed(context, { officeId, expectedVersion }, (deed) => reorderCounters(roomOf(context), deed, ids));
  }

  @Allow('office:manage')
  @Mutation(() => ManagedOffice, { description: "Takes the office's last change back." })
  async undoOfficeChange(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<ManagedOffice> {
    return this.changed(context, { officeId, expectedVersion }, (deed) => undoOfficeChange(roomOf(context), deed));
  }

  private async changed(
    context: Context,
    seen: Pick<OfficeDeed, 'officeId' | 'expectedVersion'>,
    change: (deed: OfficeDeed) => Promise<void>,
  ): Promise<ManagedOffice> {
    await change({ actor: actorOf(context), address: context.address, ...seen });
    context.app.directory.expire();
    return this.managedOffice(seen.officeId, context);
  }
}
