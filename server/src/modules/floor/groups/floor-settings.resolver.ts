import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { saveBoardNotice, takeDownNotice } from '../board/board-notices';
import { makeDevice, renewPairing, revokeDevice, setPrinter } from '../devices/device-commands';
import { KioskPrinter } from '../floor-terms';
import { closeCounterGroup, saveCounterGroup } from './counter-group-commands';
import type { FloorDeed } from './floor-deed';
import { readFloorSettings } from './floor-settings.queries';
import {
  BoardNoticeInput,
  CounterGroupInput,
  FloorDeviceInput,
  FloorSettings,
  PairingCode,
} from './floor-settings.types';

/** The floor for who administers the office. */
@Resolver()
export class FloorSettingsResolver {
  private deed(context: Context, officeId: string): FloorDeed {
    return { actor: actorOf(context), address: context.address, officeId };
  }

  @Allow('office:manage')
  @Query(() => FloorSettings)
  floorSettings(@Arg('officeId', () => ID) officeId: string, @Ctx() context: Context): Promise<FloorSettings> {
    return readFloorSettings(context.app.dossiers, actorOf(context), officeId);
  }

  @Allow('office:manage')
  @Mutation(() => FloorSettings)
  async saveCounterGroup(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('id', () => ID, { nullable: true, description: 'Null for a new one.' }) id: string | null,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'Of one that is there.' })
    expectedVersion: number | null,
    @Arg('input', () => CounterGroupInput) input: CounterGroupInput,
    @Ctx() context: Context,
  ): Promise<FloorSettings> {
    await saveCounterGroup(
      context.app.dossiers,
      this.deed(context, officeId),
      { id: id ?? null, expectedVersion },
      input,
    );
    return this.floorSettings(officeId, context);
  }

  @Allow('office:manage')
  @Mutation(() => FloorSettings, { description: 'Where nobody waits in it; it stays for its tickets.' })
  async closeCounterGroup(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<FloorSettings> {
    await closeCounterGroup(context.app.dossiers, this.deed(context, officeId), { id, expectedVersion });
    return this.floorSettings(officeId, context);
  }

  @Allow('office:manage')
  @Mutation(() => PairingCode)
  makeFloorDevice(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('input', () => FloorDeviceInput) input: FloorDeviceInput,
    @Ctx() context: Context,
  ): Promise<PairingCode> {
    return makeDevice(context.app.dossiers, this.deed(context, officeId), input);
  }

  @Allow('office:manage')
  @Mutation(() => PairingCode, { description: 'A new code; with its use the old token ends.' })
  renewFloorPairing(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<PairingCode> {
    return renewPairing(context.app.dossiers, this.deed(context, officeId), id);
  }

  @Allow('office:manage')
  @Mutation(() => FloorSettings, { description: 'Its token ends at once.' })
  async revokeFloorDevice(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<FloorSettings> {
    await revokeDevice(context.app.dossiers, this.deed(context, officeId), id);
    return this.floorSettings(officeId, context);
  }

  @Allow('office:manage')
  @Mutation(() => FloorSettings, { description: 'Of a kiosk, which follows within a minute.' })
  async setKioskPrinter(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('id', () => ID) id: string,
    @Arg('printer', () => KioskPrinter) printer: KioskPrinter,
    @Ctx() context: Context,
  ): Promise<FloorSettings> {
    await setPrinter(context.app.dossiers, this.deed(context, officeId), id, printer);
    return this.floorSettings(officeId, context);
  }

  @Allow('office:manage')
  @Mutation(() => FloorSettings)
  async saveBoardNotice(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('id', () => ID, { nullable: true, description: 'Null for a new one.' }) id: string | null,
    @Arg('input', () => BoardNoticeInput) input: BoardNoticeInput,
    @Ctx() context: Context,
  ): Promise<FloorSettings> {
    await saveBoardNotice(context.app.dossiers, this.deed(context, officeId), id ?? null, input);
    return this.floorSettings(officeId, context);
  }

  @Allow('office:manage')
  @Mutation(() => FloorSettings, { description: 'It is shown no more.' })
  async takeDownNotice(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<FloorSettings> {
    await takeDownNotice(context.app.dossiers, this.deed(context, officeId), id);
    return this.floorSettings(officeId, context);
  }
}
