import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { Allow, Public } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DateTime, DayScalar } from '../../../graphql/scalars';
import { notFound } from '../../../kernel/errors';
import { dayOf } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import { OfficeHours, OfficeHoursState } from '../../calendar/hours/office-hours.entity';
import {
  OfficeHoursView,
  OfficeSession,
  OfficeSessionInput,
  officeHoursView,
  sessionsOf,
} from '../../calendar/hours/office-hours.types';
import { orderOf } from '../../calendar/hours/office-hours-store';
import type { SessionText } from '../../calendar/work-calendar';
import type { Actor } from '../../identity/actor';
import { Tier } from '../../organisation/organisation-terms';
import { chooseOffices } from './chosen-offices';
import { cancelOfficeHours, confirmOfficeHours, prepareOfficeHours } from './office-hours-commands';

registerEnumType(OfficeHoursState, { name: 'OfficeHoursState' });

const LATEST = 100;

@InputType({ description: 'Offices one by one, of an area with all below it, or of a tier: one of the three.' })
class OfficeHoursInput {
  @Field(() => DayScalar)
  fromDay: string;
  @Field(() => [OfficeSessionInput], { nullable: true, description: 'Null: the hours of the province again.' })
  sessions?: OfficeSessionInput[] | null;
  @Field(() => String)
  decision: string;
  @Field(() => [String], { nullable: true })
  officeCodes?: string[] | null;
  @Field(() => String, { nullable: true })
  areaCode?: string | null;
  @Field(() => Tier, { nullable: true })
  tier?: Tier | null;
}

@ObjectType({ description: 'Hours that some offices are to keep from a day on.' })
class OfficeHoursOrder {
  @Field(() => ID)
  id: string;
  @Field(() => DayScalar)
  fromDay: string;
  @Field(() => [OfficeSession], { nullable: true, description: 'Null: the hours of the province again.' })
  sessions: OfficeSession[] | null;
  @Field(() => String, { description: 'Whose, in words.' })
  scope: string;
  @Field(() => Int)
  offices: number;
  @Field(() => String)
  decision: string;
  @Field(() => OfficeHoursState)
  state: OfficeHoursState;
  @Field(() => DateTime)
  preparedAt: number;
  @Field(() => String)
  preparedBy: string;
  @Field(() => Boolean, { description: 'By whoever asks: somebody else has to confirm it.' })
  isMine: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed or, in the end, given up.' })
  settledAt: number | null;
  @Field(() => String, { nullable: true })
  settledBy: string | null;
  @Field(() => Boolean, { description: 'Until the day from which they hold.' })
  canCancel: boolean;
}

function orderView(row: OfficeHours, actor: Actor): OfficeHoursOrder {
  const { sessions, officeIds } = orderOf(row);
  const isAhead = row.state === OfficeHoursState.CONFIRMED && row.fromDay > dayOf(now());
  return {
    ...row,
    sessions: sessions && sessionsOf(sessions),
    offices: officeIds.length,
    isMine: row.preparedById === actor.staffId,
    canCancel: row.state === OfficeHoursState.DRAFT || isAhead,
  };
}

/** Offices that keep other hours than the province. */
@Resolver()
export class OfficeHoursResolver {
  @Public()
  @Query(() => OfficeHoursView, { description: 'When an office is open.' })
  async officeHours(
    @Arg('officeCode', () => String) officeCode: string,
    @Ctx() { app }: Context,
  ): Promise<OfficeHoursView> {
    const { directory, calendars } = await app.references();
    const office = directory.findOfficeByCode(officeCode);
    if (!office) throw notFound('cơ quan này');
    return officeHoursView(calendars, office, now());
  }

  @Allow('admin:manage')
  @Query(() => [OfficeHoursOrder], { description: 'The latest ones first, at most a hundred.' })
  async officeHoursOrders(@Ctx() context: Context): Promise<OfficeHoursOrder[]> {
    const rows = await context.app.db.read.entities.find(OfficeHours, { order: { id: 'DESC' }, take: LATEST });
    return rows.map((row) => orderView(row, actorOf(context)));
  }

  @Allow('admin:manage')
  @Mutation(() => OfficeHoursOrder, { description: 'Keeps hours as a draft.' })
  async prepareOfficeHours(
    @Arg('input', () => OfficeHoursInput) input: OfficeHoursInput,
    @Ctx() context: Context,
  ): Promise<OfficeHoursOrder> {
    const { app, address } = context;
    const by = actorOf(context);
    const chosen = chooseOffices(await app.directory.get(), input);
    const sessions = input.sessions?.map(({ from, to }): SessionText => [from, to]) ?? null;
    const { fromDay, decision } = input;
    return orderView(
      await prepareOfficeHours(app.dossiers, { by, address }, chosen, { fromDay, decision, sessions }),
      by,
    );
  }

  @Allow('admin:manage')
  @Mutation(() => OfficeHoursOrder, { description: 'By another person than who prepared it.' })
  async confirmOfficeHours(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<OfficeHoursOrder> {
    const by = actorOf(context);
    return orderView(await confirmOfficeHours(context.app.dossiers, { by, address: context.address }, id), by);
  }

  @Allow('admin:manage')
  @Mutation(() => OfficeHoursOrder, { description: 'A draft, or confirmed hours before their day.' })
  async cancelOfficeHours(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<OfficeHoursOrder> {
    const by = actorOf(context);
    return orderView(await cancelOfficeHours(context.app.dossiers, { by, address: context.address }, id), by);
  }
}
