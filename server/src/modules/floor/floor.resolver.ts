import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Allow, Public } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { boardOffice, followBoard, getBoard } from './board/board-access';
import { closeFloorDay } from './close-day';
import { FloorBoard } from './floor.types';
import { readDesk } from './floor-desk';
import { ClosedFloorDay, FloorDesk } from './floor-desk.types';
import { groupsServing } from './groups/serving-groups';
import { leaveCounter, pauseSitting, resumeSitting, sitDown } from './sittings';

/** The floor of a centre as a whole, and who sits at its counters. */
@Resolver()
export class FloorResolver {
  private desk(context: Context): Promise<FloorDesk> {
    return readDesk(context.app.dossiers, context.app.boards, actorOf(context));
  }

  @Public()
  @Query(() => FloorBoard, {
    description:
      'For a paired device of the office, and for staff who see it. The office is that of the device or mine.',
  })
  floorBoard(
    @Arg('officeId', () => ID, { nullable: true }) officeId: string | null,
    @Ctx() context: Context,
  ): Promise<FloorBoard> {
    return getBoard(context, officeId ?? null);
  }

  @Public()
  @Query(() => [ID], {
    description:
      'Groups in whose lines somebody with a procedure waits, at the office of the device or mine. None where no line is for it.',
  })
  async groupsOfProcedure(
    @Arg('procedureCode', () => String) procedureCode: string,
    @Arg('officeId', () => ID, { nullable: true }) officeId: string | null,
    @Ctx() context: Context,
  ): Promise<string[]> {
    return groupsServing(context.app.dossiers, await boardOffice(context, officeId ?? null), procedureCode);
  }

  @Public()
  @Subscription(() => FloorBoard, {
    description: 'The same, at once and with every change. A device names its token as `device` of the connection.',
    subscribe: ({ context, args }: { context: Context; args: { officeId?: string | null } }) =>
      followBoard(context, args.officeId ?? null),
  })
  floorBoardChanged(
    @Arg('officeId', () => ID, { nullable: true }) _officeId: string | null,
    @Root() board: FloorBoard,
  ): FloorBoard {
    return board;
  }

  @Allow('dossier:receive')
  @Query(() => FloorDesk, { description: 'What an officer has before him at a counter of his office.' })
  floorDesk(@Ctx() context: Context): Promise<FloorDesk> {
    return this.desk(context);
  }

  @Allow('dossier:receive')
  @Mutation(() => FloorDesk, { description: 'I sit at a counter of my office from now on.' })
  async sitDown(@Arg('counterId', () => ID) counterId: string, @Ctx() context: Context): Promise<FloorDesk> {
    await sitDown(context.app.dossiers, actorOf(context), counterId);
    return this.desk(context);
  }

  @Allow('dossier:receive')
  @Mutation(() => FloorDesk)
  async pauseSitting(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<FloorDesk> {
    await pauseSitting(context.app.dossiers, actorOf(context), { id, expectedVersion });
    return this.desk(context);
  }

  @Allow('dossier:receive')
  @Mutation(() => FloorDesk)
  async resumeSitting(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<FloorDesk> {
    await resumeSitting(context.app.dossiers, actorOf(context), { id, expectedVersion });
    return this.desk(context);
  }

  @Allow('dossier:receive')
  @Mutation(() => FloorDesk, {
    description: "Ends a sitting: mine, or a colleague's who has gone; what was at the counter goes back to its place.",
  })
  async leaveCounter(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<FloorDesk> {
    await leaveCounter(context.app.dossiers, actorOf(context), { id, expectedVersion });
    return this.desk(context);
  }

  @Allow('dossier:receive', 'office:manage')
  @Mutation(() => ClosedFloorDay, {
    description:
      'Closes the day of an office: what waits is left over, sittings end. Done again it finds nothing more.',
  })
  closeFloorDay(
    @Arg('officeId', () => ID, { nullable: true, description: 'Mine where left out.' }) officeId: string | null,
    @Ctx() context: Context,
  ): Promise<ClosedFloorDay> {
    return closeFloorDay(context.app.dossiers, actorOf(context), officeId ?? null);
  }
}
