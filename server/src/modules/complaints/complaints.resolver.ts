import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Public } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { HccError } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { StaffRef } from '../dossier/dossier.entity';
import { findColleagues } from '../identity/staff.queries';
import { actOnComplaint, appealComplaint } from './act-on-complaint';
import { Complaint } from './complaint.entity';
import { getComplaint, readByReference, readComplaint, readComplaints, readPublished } from './complaint.queries';
import {
  ActOnComplaintInput,
  AppealComplaintInput,
  ComplaintConnection,
  ComplaintFigures,
  ComplaintFilter,
  ComplaintView,
  MyComplaint,
  PublishedComplaintConnection,
  RecordComplaintInput,
  RecordedComplaint,
  SendComplaintInput,
} from './complaint.types';
import { readComplaintFigures } from './complaint-figures';
import { recordComplaint, sendComplaint } from './open-complaint';

/** Complaints and petitions of citizens, for those who deal with them. */
@Resolver()
export class ComplaintsResolver {
  @Allow('dossier:read')
  @Query(() => ComplaintConnection, { description: 'What is owed soonest first, the rest newest first.' })
  async complaints(
    @Arg('filter', () => ComplaintFilter) filter: ComplaintFilter,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<ComplaintConnection> {
    const { db, references } = context.app;
    return readComplaints(db.read, db, actorOf(context), await references(), filter, { first, after }, now());
  }

  @Allow('dossier:read')
  @Query(() => ComplaintView, { description: 'One that I may see, with its journal.' })
  async complaint(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ComplaintView> {
    return readComplaint(context.app.db.read, actorOf(context), await context.app.references(), id, now());
  }

  @Allow('complaint:approve')
  @Query(() => [StaffRef], { description: 'To whom a complaint may be given: people of the office that has it.' })
  async complaintStaff(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<StaffRef[]> {
    const references = await context.app.references();
    const { db } = context.app;
    const row = await getComplaint(db.read, actorOf(context), references, id);
    const office = references.directory.presentOffice(row.handlerOfficeId);
    const people = await findColleagues(db.read, office.id, dayOf(now()));
    return people.filter((person) => person.id !== row.officerId);
  }

  @Allow('complaint:read')
  @Query(() => ComplaintFigures)
  async complaintFigures(
    @Arg('filter', () => ComplaintFilter) filter: ComplaintFilter,
    @Ctx() context: Context,
  ): Promise<ComplaintFigures> {
    const { db, references } = context.app;
    return readComplaintFigures(db.read, actorOf(context), await references(), filter, now());
  }

  @Allow('complaint:receive')
  @Mutation(() => RecordedComplaint, {
    description: 'Takes down what somebody says at the desk or by phone; the same key gives the first one back.',
  })
  async recordComplaint(
    @Arg('input', () => RecordComplaintInput) input: RecordComplaintInput,
    @Ctx() context: Context,
  ): Promise<RecordedComplaint> {
    const { channel, ...words } = input;
    const id = await recordComplaint(context.app.dossiers, actorOf(context), channel, words);
    return context.app.db.read.entities.findOneByOrFail(Complaint, { id });
  }

  @Allow('complaint:answer', 'complaint:approve')
  @Mutation(() => ComplaintView, {
    nullable: true,
    description: 'One of its `actions`; null where it was passed on and is no concern of mine any more.',
  })
  async actOnComplaint(
    @Arg('input', () => ActOnComplaintInput) input: ActOnComplaintInput,
    @Ctx() context: Context,
  ): Promise<ComplaintView | null> {
    const actor = actorOf(context);
    const id = await actOnComplaint(context.app.dossiers, actor, input);
    return readComplaint(context.app.db.read, actor, await context.app.references(), id, now()).catch(
      (error: unknown) => {
        if (error instanceof HccError && error.code === 'NOT_FOUND') return null;
        throw error;
      },
    );
  }
}

/** For citizens, who have no account. */
@Resolver()
export class CitizenComplaintsResolver {
  @Public()
  @Query(() => MyComplaint, { description: 'Public. By the reference that its sender was given.' })
  async myComplaint(@Arg('reference', () => String) reference: string, @Ctx() context: Context): Promise<MyComplaint> {
    await context.limits.publicLookup();
    return readByReference(context.app.db.read, await context.app.references(), reference, now());
  }

  @Public()
  @Query(() => PublishedComplaintConnection, { description: 'Public. Answers without names, the newest first.' })
  async publishedComplaints(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<PublishedComplaintConnection> {
    await context.limits.publicLookup();
    const { db, references } = context.app;
    return readPublished(db.read, db, await references(), { first, after });
  }

  @Public()
  @Mutation(() => MyComplaint, { description: 'Public. The same key gives the first one back.' })
  async sendComplaint(
    @Arg('input', () => SendComplaintInput) input: SendComplaintInput,
    @Ctx() context: Context,
  ): Promise<MyComplaint> {
    await context.limits.publicSubmission();
    const id = await sendComplaint(context.app.dossiers, input);
    const { reference } = await context.app.db.read.entities.findOneByOrFail(Complaint, { id });
    return readByReference(context.app.db.read, await context.app.references(), reference, now());
  }

  @Public()
  @Mutation(() => MyComplaint, { description: 'Public. Once, to the tier above, about an answer.' })
  async appealComplaint(
    @Arg('input', () => AppealComplaintInput) input: AppealComplaintInput,
    @Ctx() context: Context,
  ): Promise<MyComplaint> {
    await context.limits.publicSubmission();
    await appealComplaint(context.app.dossiers, input);
    return readByReference(context.app.db.read, await context.app.references(), input.reference, now());
  }
}
