import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DayScalar } from '../../../graphql/scalars';
import type { Day } from '../../../kernel/instant';
import { FloorCut, FloorMeasure } from '../floor-terms';
import { readFloorCentres, readFloorFigures, readFloorTickets } from './floor-figures';
import { FloorCentres, FloorFigures, FloorTickets } from './floor-figures.types';

/** What happened on a floor, in numbers, and the tickets behind each. */
@Resolver()
export class FloorFiguresResolver {
  @Allow('report:read', 'office:manage')
  @Query(() => FloorFigures, { description: 'Of an office of my area, from a day to another, both counted.' })
  floorFigures(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('from', () => DayScalar) from: Day,
    @Arg('to', () => DayScalar) to: Day,
    @Arg('by', () => FloorCut) by: FloorCut,
    @Ctx() context: Context,
  ): Promise<FloorFigures> {
    return readFloorFigures(context.app.dossiers, actorOf(context), { officeId, from, to }, by);
  }

  @Allow('report:read', 'office:manage')
  @Query(() => FloorCentres, { description: 'Of all centres of my area, from a day to another, both counted.' })
  floorCentres(
    @Arg('from', () => DayScalar) from: Day,
    @Arg('to', () => DayScalar) to: Day,
    @Ctx() context: Context,
  ): Promise<FloorCentres> {
    return readFloorCentres(context.app.dossiers, actorOf(context), { from, to });
  }

  @Allow('report:read', 'office:manage')
  @Query(() => FloorTickets, { description: 'The tickets behind a figure, in the order in which they were given out.' })
  floorTickets(
    @Arg('officeId', () => ID) officeId: string,
    @Arg('from', () => DayScalar) from: Day,
    @Arg('to', () => DayScalar) to: Day,
    @Arg('by', () => FloorCut, { nullable: true, description: 'Null for all of the office.' }) by: FloorCut | null,
    @Arg('key', () => String, { nullable: true, description: 'Of the row; null for what nobody called.' })
    key: string | null,
    @Arg('measure', () => FloorMeasure, { nullable: true, description: 'Null for all that were issued.' })
    measure: FloorMeasure | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<FloorTickets> {
    const part = { by: by ?? null, key: key ?? null, measure: measure ?? null };
    return readFloorTickets(context.app.dossiers, actorOf(context), { officeId, from, to }, part, {
      first,
      after: after ?? null,
    });
  }
}
