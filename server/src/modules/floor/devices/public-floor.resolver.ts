import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Public } from '../../../graphql/access';
import type { Context } from '../../../graphql/context';
import { readLoads } from '../board/floor-load';
import { FloorLoad, HeldTicket, IssuedTicket } from '../floor.types';
import { DeviceKind, TicketSource } from '../floor-terms';
import { PairedDevice, ThisDevice } from '../groups/floor-settings.types';
import { cancelHeldTicket, readHeldTicket } from '../tickets/held-ticket';
import { takeTicket } from '../tickets/take-ticket';
import { takeWebTicket } from '../tickets/take-web-ticket';
import { TakeTicketInput, TakeWebTicketInput } from '../tickets/ticket.inputs';
import { issuedView } from '../tickets/ticket-views';
import { pairDevice, thisDevice } from './pair-device';

/** For machines of a centre, and for citizens, who have no account. */
@Resolver()
export class PublicFloorResolver {
  @Public()
  @Query(() => [FloorLoad], { description: 'Public. How busy the centres of some areas are now.' })
  async floorLoads(
    @Arg('areaCodes', () => [String], { description: 'At most twenty.' }) areaCodes: string[],
    @Ctx() context: Context,
  ): Promise<FloorLoad[]> {
    await context.limits.publicLookup();
    return readLoads(context.app.dossiers, context.app.boards, areaCodes);
  }

  @Public()
  @Mutation(() => IssuedTicket, { description: 'For a kiosk that is paired with an office.' })
  async takeKioskTicket(
    @Arg('input', () => TakeTicketInput) input: TakeTicketInput,
    @Ctx() context: Context,
  ): Promise<IssuedTicket> {
    const { app } = context;
    const { officeId } = await app.devices.get(context.deviceToken, DeviceKind.KIOSK);
    const wish = { ...input, officeId, source: TicketSource.KIOSK, actor: null };
    return issuedView(app.dossiers, await takeTicket(app.dossiers, wish));
  }

  @Public()
  @Mutation(() => IssuedTicket, { description: 'Public. In opening hours, a few of a telephone on a day.' })
  async takeWebTicket(
    @Arg('input', () => TakeWebTicketInput) input: TakeWebTicketInput,
    @Ctx() context: Context,
  ): Promise<IssuedTicket> {
    const { app } = context;
    await context.limits.publicSubmission();
    return issuedView(app.dossiers, await takeWebTicket(app.dossiers, input));
  }

  @Public()
  @Query(() => HeldTicket, { description: "Public. A ticket by its holder's secret." })
  async heldTicket(@Arg('secret', () => String) secret: string, @Ctx() context: Context): Promise<HeldTicket> {
    await context.limits.publicLookup();
    return readHeldTicket(context.app.dossiers, secret);
  }

  @Public()
  @Mutation(() => HeldTicket, { description: 'Public. The holder gives it up, while it waits; twice is as once.' })
  async cancelHeldTicket(@Arg('secret', () => String) secret: string, @Ctx() context: Context): Promise<HeldTicket> {
    await context.limits.publicLookup();
    await cancelHeldTicket(context.app.dossiers, secret);
    return readHeldTicket(context.app.dossiers, secret);
  }

  @Public()
  @Mutation(() => PairedDevice, { description: 'Public. Exchanges a pairing code, once, for the token of a device.' })
  async pairFloorDevice(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<PairedDevice> {
    await context.limits.publicSubmission();
    return pairDevice(context.app.dossiers, code);
  }

  @Public()
  @Query(() => ThisDevice, { description: 'What the device with this token is.' })
  async thisFloorDevice(@Ctx() context: Context): Promise<ThisDevice> {
    const { app, deviceToken } = context;
    return thisDevice(await app.directory.get(), await app.devices.get(deviceToken));
  }
}
