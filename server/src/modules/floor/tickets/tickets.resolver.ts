import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { IssuedTicket, QueueTicketView } from '../floor.types';
import { TicketClass, TicketSource } from '../floor-terms';
import {
  finishTicket,
  markNoShow,
  recallTicket,
  restoreTicket,
  returnTicket,
  startServing,
  transferTicket,
} from './act-on-ticket';
import { callNext } from './call-next';
import { noteTicketDossier } from './note-dossier';
import { quickServe } from './quick-serve';
import { takeTicket } from './take-ticket';
import { CallNextInput, OnTicketInput, QuickServeInput, TakeTicketInput, TransferTicketInput } from './ticket.inputs';
import { issuedView, ticketsOfDossier, ticketView } from './ticket-views';

/** Tickets in the hands of a centre's staff. */
@Resolver()
export class TicketsResolver {
  private view({ app }: Context, id: string): Promise<QueueTicketView> {
    return ticketView(app.dossiers, id);
  }

  @Allow('dossier:receive')
  @Query(() => QueueTicketView, { description: 'A ticket of my office.' })
  queueTicket(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<QueueTicketView> {
    return ticketView(context.app.dossiers, id, actorOf(context));
  }

  @Allow('dossier:read')
  @Query(() => [QueueTicketView], { description: 'With which a dossier that one may see was handed in, or added to.' })
  dossierTickets(@Arg('dossierId', () => ID) dossierId: string, @Ctx() context: Context): Promise<QueueTicketView[]> {
    return ticketsOfDossier(context.app.dossiers, actorOf(context), dossierId);
  }

  @Allow('dossier:receive')
  @Mutation(() => IssuedTicket, { description: 'Gives out a ticket at the guidance desk.' })
  async takeTicket(@Arg('input', () => TakeTicketInput) input: TakeTicketInput, @Ctx() context: Context) {
    const { app } = context;
    const actor = actorOf(context);
    const wish = { ...input, officeId: actor.office.id, source: TicketSource.GUIDANCE, actor };
    return issuedView(app.dossiers, await takeTicket(app.dossiers, wish));
  }

  @Allow('dossier:receive')
  @Mutation(() => QueueTicketView, {
    nullable: true,
    description: 'Calls the next one to my counter; null where nobody waits for it.',
  })
  async callNextTicket(
    @Arg('input', () => CallNextInput) input: CallNextInput,
    @Ctx() context: Context,
  ): Promise<QueueTicketView | null> {
    const id = await callNext(context.app.dossiers, actorOf(context), input);
    return id === null ? null : this.view(context, id);
  }

  @Allow('dossier:receive')
  @Mutation(() => QueueTicketView, { description: 'Calls it out once more.' })
  async recallTicket(@Arg('input', () => OnTicketInput) input: OnTicketInput, @Ctx() context: Context) {
    await recallTicket(context.app.dossiers, actorOf(context), input);
    return this.view(context, input.id);
  }

  @Allow('dossier:receive')
  @Mutation(() => QueueTicketView, { description: 'The holder has come.' })
  async startServing(@Arg('input', () => OnTicketInput) input: OnTicketInput, @Ctx() context: Context) {
    await startServing(context.app.dossiers, actorOf(context), input);
    return this.view(context, input.id);
  }

  @Allow('dossier:receive')
  @Mutation(() => QueueTicketView, { description: 'The holder has not come.' })
  async markTicketNoShow(@Arg('input', () => OnTicketInput) input: OnTicketInput, @Ctx() context: Context) {
    await markNoShow(context.app.dossiers, actorOf(context), input);
    return this.view(context, input.id);
  }

  @Allow('dossier:receive')
  @Mutation(() => QueueTicketView, {
    description: 'The holder of one that was called in vain has come after all, the same day: it has its old place.',
  })
  async restoreTicket(@Arg('input', () => OnTicketInput) input: OnTicketInput, @Ctx() context: Context) {
    await restoreTicket(context.app.dossiers, actorOf(context), input);
    return this.view(context, input.id);
  }

  @Allow('dossier:receive')
  @Mutation(() => QueueTicketView, { description: 'To another line, or to one counter; its place is kept.' })
  async transferTicket(@Arg('input', () => TransferTicketInput) input: TransferTicketInput, @Ctx() context: Context) {
    await transferTicket(context.app.dossiers, actorOf(context), input);
    return this.view(context, input.id);
  }

  @Allow('dossier:receive')
  @Mutation(() => QueueTicketView, { description: 'Back into its line, to its place.' })
  async returnTicket(@Arg('input', () => OnTicketInput) input: OnTicketInput, @Ctx() context: Context) {
    await returnTicket(context.app.dossiers, actorOf(context), input);
    return this.view(context, input.id);
  }

  @Allow('dossier:receive')
  @Mutation(() => QueueTicketView, { description: 'Also of one that was called and not marked as begun.' })
  async finishTicket(@Arg('input', () => OnTicketInput) input: OnTicketInput, @Ctx() context: Context) {
    await finishTicket(context.app.dossiers, actorOf(context), input);
    return this.view(context, input.id);
  }

  @Allow('dossier:receive')
  @Mutation(() => QueueTicketView, { description: 'Serves somebody without a ticket at my counter: makes one.' })
  async quickServe(@Arg('input', () => QuickServeInput) input: QuickServeInput, @Ctx() context: Context) {
    const ticketClass = input.ticketClass ?? TicketClass.NORMAL;
    return this.view(context, await quickServe(context.app.dossiers, actorOf(context), { ...input, ticketClass }));
  }

  @Allow('dossier:receive')
  @Mutation(() => QueueTicketView, { description: 'The dossier was received from the holder; twice is as once.' })
  async noteTicketDossier(
    @Arg('ticketId', () => ID) ticketId: string,
    @Arg('dossierId', () => ID) dossierId: string,
    @Ctx() context: Context,
  ): Promise<QueueTicketView> {
    await noteTicketDossier(context.app.dossiers, actorOf(context), ticketId, dossierId);
    return this.view(context, ticketId);
  }
}
