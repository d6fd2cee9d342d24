import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, registerEnumType } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context, deedOf } from '../../graphql/context';
import { now } from '../../kernel/now';
import { MessageState } from '../outbox/outbox-message.entity';
import { PartnerStatus } from './connection-terms';
import {
  HookDelivery,
  MadePartnerHook,
  MadePartnerKey,
  NewPartnerInput,
  PartnerChangeInput,
  PartnerDayView,
  PartnerHookInput,
  PartnerHookView,
  PartnerKeyView,
  PartnerSubmissionConnection,
  PartnerView,
} from './connections.types';
import type { PartnerSystem } from './partner.entity';
import {
  confirmPartnerHook,
  type HookRoom,
  hookDeliveries,
  makePartnerHook,
  resendDelivery,
  switchPartnerHook,
  testPartnerHook,
} from './partner-hooks';
import { confirmPartnerKey, makePartnerKey, revokePartnerKey } from './partner-keys';
import { getPartner, hooksOf, keysOf, listPartners, submissionsOf, useByDay } from './partner-queries';
import { changePartner, createPartner, setPartnerStatus } from './partners';

registerEnumType(MessageState, { name: 'MessageState' });

const viewOf = (partner: PartnerSystem): PartnerView => ({
  ...partner,
  scopes: JSON.parse(partner.scopes) as string[],
});
const hookRoomOf = ({ app }: Context): HookRoom => app.hooks;

/** What an administrator sees and changes of the systems that are connected. */
@Resolver(() => PartnerView)
export class ConnectionsResolver {
  private async view({ app }: Context, id: string): Promise<PartnerView> {
    return viewOf(await getPartner(app.db.read, id));
  }

  @Allow('admin:manage')
  @Query(() => [PartnerView])
  async partners(@Ctx() { app }: Context): Promise<PartnerView[]> {
    return (await listPartners(app.db.read)).map(viewOf);
  }

  @Allow('admin:manage')
  @Query(() => PartnerView)
  partner(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<PartnerView> {
    return this.view(context, id);
  }

  @FieldResolver(() => [PartnerKeyView])
  async keys(@Root() { id }: PartnerView, @Ctx() context: Context): Promise<PartnerKeyView[]> {
    const keys = await keysOf(context.app.db.read, id);
    return keys.map((key) => {
      const isWaiting = key.waits === 1 && key.revokedAt === null;
      return { ...key, isWaiting, mayConfirm: isWaiting && key.createdById !== actorOf(context).staffId };
    });
  }

  @FieldResolver(() => [PartnerHookView])
  async hooks(@Root() { id }: PartnerView, @Ctx() context: Context): Promise<PartnerHookView[]> {
    const hooks = await hooksOf(context.app.db.read, id);
    return hooks.map(({ id: hookId, url, events, isOn, version, waits, madeById }) => ({
      id: hookId,
      url,
      events: JSON.parse(events) as string[],
      isOn: isOn === 1,
      isWaiting: waits === 1,
      mayConfirm: waits === 1 && madeById !== actorOf(context).staffId,
      version,
    }));
  }

  @FieldResolver(() => [PartnerDayView], { description: 'The last seven days, today first.' })
  async days(@Root() { id }: PartnerView, @Ctx() { app }: Context): Promise<PartnerDayView[]> {
    return useByDay(app.db.read, await getPartner(app.db.read, id), now());
  }

  @Allow('admin:manage')
  @Query(() => [HookDelivery], { description: 'The last fifty, the newest first, as long as they are kept.' })
  async hookDeliveries(@Arg('hookId', () => ID) hookId: string, @Ctx() context: Context): Promise<HookDelivery[]> {
    const messages = await hookDeliveries(hookRoomOf(context), hookId);
    return messages.map(({ payload, ...message }) => {
      const { body } = JSON.parse(payload) as { body: { event: string } };
      return { ...message, event: body.event };
    });
  }

  @Allow('admin:manage')
  @Mutation(() => PartnerView)
  async createPartner(
    @Arg('input', () => NewPartnerInput) input: NewPartnerInput,
    @Ctx() context: Context,
  ): Promise<PartnerView> {
    const { app } = context;
    return this.view(context, await createPartner(app.db, await app.directory.get(), deedOf(context), input));
  }

  @Allow('admin:manage')
  @Mutation(() => PartnerView)
  async changePartner(
    @Arg('input', () => PartnerChangeInput) input: PartnerChangeInput,
    @Ctx() context: Context,
  ): Promise<PartnerView> {
    const { app } = context;
    await changePartner(app.db, await app.directory.get(), deedOf(context), input);
    return this.view(context, input.id);
  }

  @Allow('admin:manage')
  @Mutation(() => PartnerView, { description: 'A suspended system is refused at once, with all its keys.' })
  async setPartnerStatus(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('status', () => PartnerStatus) status: PartnerStatus,
    @Ctx() context: Context,
  ): Promise<PartnerView> {
    await setPartnerStatus(context.app.db, deedOf(context), id, expectedVersion, status);
    return this.view(context, id);
  }

  @Allow('admin:manage')
  @Mutation(() => MadePartnerKey)
  makePartnerKey(
    @Arg('partnerId', () => ID) partnerId: string,
    @Arg('days', () => Int, { description: 'For how long it counts, 1 to 400.' }) days: number,
    @Ctx() context: Context,
  ): Promise<MadePartnerKey> {
    return makePartnerKey(context.app.db, deedOf(context), partnerId, days);
  }

  @Allow('admin:manage')
  @Query(() => PartnerSubmissionConnection, { description: 'What an outside body has handed in, the newest first.' })
  async partnerSubmissions(
    @Arg('partnerId', () => ID) partnerId: string,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { app }: Context,
  ): Promise<PartnerSubmissionConnection> {
    return submissionsOf(app.db.read, await app.references(), partnerId, { first, after });
  }

  @Allow('admin:manage')
  @Mutation(() => PartnerView, { description: 'By somebody else than who made it: from now on it counts.' })
  async confirmPartnerKey(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<PartnerView> {
    return this.view(context, await confirmPartnerKey(context.app.db, deedOf(context), id));
  }

  @Allow('admin:manage')
  @Mutation(() => PartnerView, { description: 'By somebody else than who made it: from now on it is told.' })
  async confirmPartnerHook(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<PartnerView> {
    return this.view(context, await confirmPartnerHook(hookRoomOf(context), deedOf(context), id));
  }

  @Allow('admin:manage')
  @Mutation(() => PartnerView)
  async revokePartnerKey(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<PartnerView> {
    return this.view(context, await revokePartnerKey(context.app.db, deedOf(context), id));
  }

  @Allow('admin:manage')
  @Mutation(() => MadePartnerHook)
  async makePartnerHook(
    @Arg('input', () => PartnerHookInput) input: PartnerHookInput,
    @Ctx() context: Context,
  ): Promise<MadePartnerHook> {
    const { id, secret } = await makePartnerHook(hookRoomOf(context), deedOf(context), input);
    return { id, signingSecret: secret };
  }

  @Allow('admin:manage')
  @Mutation(() => PartnerView, { description: 'What still waits is given up where it is turned off.' })
  async switchPartnerHook(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('on', () => Boolean) on: boolean,
    @Ctx() context: Context,
  ): Promise<PartnerView> {
    return this.view(context, await switchPartnerHook(hookRoomOf(context), deedOf(context), id, expectedVersion, on));
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean)
  async testPartnerHook(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    await testPartnerHook(hookRoomOf(context), id);
    return true;
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean, { description: 'One that was given up waits again.' })
  async resendHookDelivery(
    @Arg('hookId', () => ID) hookId: string,
    @Arg('id', () => Int) id: number,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await resendDelivery(hookRoomOf(context), deedOf(context), hookId, id);
    return true;
  }
}
