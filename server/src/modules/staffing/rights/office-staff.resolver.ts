import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DayScalar } from '../../../graphql/scalars';
import { forbidden, notFound } from '../../../kernel/errors';
import { dayOf } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import { searchKey, searchWords } from '../../../kernel/text';
import type { Actor } from '../../identity/actor';
import { Colleague } from '../../identity/colleague.types';
import { DelegationScope } from '../../identity/delegation/delegation.entity';
import { getLeave, readOfficeLeaves } from '../../identity/leave/leave.queries';
import { Leave } from '../../identity/leave/leave.types';
import { cancelLeave, enterLeave } from '../../identity/leave/leave-commands';
import { LeaveKind } from '../../identity/leave/staff-leave.entity';
import { Role } from '../../identity/permissions';
import { findColleagues } from '../../identity/staff.queries';
import type { Directory } from '../../organisation/directory';
import { Office } from '../../organisation/office.entity';
import { Deed, RightSource, readOfficeRights } from './office-rights';
import { entersLeaveOf, seesStaffOf } from './staff-sight';

registerEnumType(Deed, { name: 'Deed' });
registerEnumType(RightSource, { name: 'RightSource' });

@ObjectType({ description: 'That somebody may do something, and where he has it from.' })
class StaffRight {
  @Field(() => Deed)
  deed: Deed;
  @Field(() => RightSource)
  source: RightSource;
  @Field(() => Role, { description: 'Of the person, or of whom he stands in for.' })
  role: Role;
  @Field(() => String, { nullable: true, description: 'For whom; null where it is his own.' })
  principalName: string | null;
  @Field(() => String, { nullable: true, description: 'The last day, yyyy-MM-dd; null where none is set.' })
  until: string | null;
}

@ObjectType()
class StaffRights {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  fullName: string;
  @Field(() => String, { nullable: true, description: 'The last day of the leave that goes on.' })
  awayUntil: string | null;
  @Field(() => [StaffRight])
  rights: StaffRight[];
}

@ObjectType({ description: 'Who may do what in an office on a day, and who is away there.' })
class OfficeStaff {
  @Field(() => Office)
  office: Office;
  @Field(() => String, { description: 'yyyy-MM-dd' })
  day: string;
  @Field(() => [StaffRights])
  people: StaffRights[];
  @Field(() => [Leave], { description: 'With those of the last half year, the latest first.' })
  leaves: Leave[];
  @Field(() => [Colleague], { description: 'Who works in the office today.' })
  colleagues: Colleague[];
  @Field(() => Boolean, { description: 'Whether who asks enters leaves there.' })
  entersLeave: boolean;
}

@InputType()
class LeaveStandInInput {
  @Field(() => ID)
  staffId: string;
  @Field(() => DelegationScope)
  scope: DelegationScope;
}

@InputType()
class LeaveInput {
  @Field(() => String)
  officeCode: string;
  @Field(() => ID)
  staffId: string;
  @Field(() => String, { description: 'The first day, yyyy-MM-dd; at most 31 days ago.' })
  fromDay: string;
  @Field(() => String, { description: 'The last day.' })
  toDay: string;
  @Field(() => LeaveKind)
  kind: LeaveKind;
  @Field(() => String)
  reason: string;
  @Field(() => LeaveStandInInput, { nullable: true, description: 'Arranged with it; for at most 92 days.' })
  standIn: LeaveStandInInput | null;
}

const MOST_OFFICES = 60;

/** @throws HccError NOT_FOUND, also for an office that is nothing to who asks */
function officeOf(actor: Actor, directory: Directory, code: string | null): Office {
  const office = code ? directory.findOfficeByCode(code) : actor.office;
  if (!office || !seesStaffOf(actor, office, directory)) throw notFound('cơ quan');
  return office;
}

/** For who leads an office: who may sign there, who is away, who stands in. */
@Resolver()
export class OfficeStaffResolver {
  @Allow('office:staff')
  @Query(() => OfficeStaff)
  async officeStaff(
    @Arg('officeCode', () => String, { nullable: true, description: 'Left out for one’s own.' }) code: string | null,
    @Arg('day', () => DayScalar, { nullable: true, description: 'Left out for today.' }) day: string | null,
    @Ctx() context: Context,
  ): Promise<OfficeStaff> {
    const { app } = context;
    const actor = actorOf(context);
    const directory = await app.directory.get();
    const office = officeOf(actor, directory, code);
    const today = dayOf(now());
    const [people, leaves, colleagues] = await Promise.all([
      readOfficeRights(app.db.read, office.id, day ?? today),
      readOfficeLeaves(app.db.read, directory.deskIds(office.id), today),
      findColleagues(app.db.read, office.id, today),
    ]);
    return { office, day: day ?? today, people, leaves, colleagues, entersLeave: entersLeaveOf(actor, office) };
  }

  @Allow('office:staff')
  @Query(() => [Office], { description: 'Offices whose staff one may see, by words of their name; at most sixty.' })
  async staffedOffices(@Arg('search', () => String) search: string, @Ctx() context: Context): Promise<Office[]> {
    const directory = await context.app.directory.get();
    const actor = actorOf(context);
    const words = searchWords(search);
    return directory.offices
      .filter((office) => {
        const key = ` ${searchKey(`${office.name} ${office.areaName}`)}`;
        return words.every((word) => key.includes(` ${word}`)) && seesStaffOf(actor, office, directory);
      })
      .slice(0, MOST_OFFICES);
  }

  @Allow('office:staff')
  @Mutation(() => Leave, { description: 'By who leads the office, or an administrator.' })
  async enterLeave(@Arg('input', () => LeaveInput) input: LeaveInput, @Ctx() context: Context): Promise<Leave> {
    const { identity, db, directory } = context.app;
    const actor = actorOf(context);
    const { officeCode, ...wanted } = input;
    const office = officeOf(actor, await directory.get(), officeCode);
    if (!entersLeaveOf(actor, office)) throw forbidden('Chỉ người phụ trách cơ quan hoặc quản trị được ghi kỳ nghỉ.');
    const id = await enterLeave(
      identity,
      actor,
      office,
      { ...wanted, standIn: wanted.standIn ?? null },
      context.address,
    );
    return getLeave(db.read, id);
  }

  @Allow('office:staff')
  @Mutation(() => Leave, { description: 'Who is back early has been away until yesterday. Its stand-in ends with it.' })
  async cancelLeave(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Leave> {
    const { identity, db, directory } = context.app;
    const actor = actorOf(context);
    const offices = await directory.get();
    const mayEnter = (officeId: string) => entersLeaveOf(actor, offices.presentOffice(officeId));
    await cancelLeave(identity, actor, id, mayEnter, context.address);
    return getLeave(db.read, id);
  }
}
