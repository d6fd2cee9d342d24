import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { SignedIn } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { DateTime } from '../../graphql/scalars';
import { notFound } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { Role } from './permissions';
import type { OwnSession } from './sessions';
import { findPlaces } from './staff.queries';

@ObjectType()
export class StaffSession {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime)
  startedAt: number;
  @Field(() => DateTime, { nullable: true, description: 'To within five minutes.' })
  lastSeenAt: number | null;
  @Field(() => String, { nullable: true, description: 'The network address from which it was opened.' })
  address: string | null;
  @Field(() => String, { nullable: true })
  browser: string | null;
  @Field(() => String, { nullable: true, description: 'The operating system.' })
  system: string | null;
  @Field(() => Boolean, { description: 'The session that asks.' })
  isCurrent: boolean;
}

@ObjectType({ description: 'An office where a person has a place.' })
class WorkPlace {
  @Field(() => String)
  officeCode: string;
  @Field(() => String)
  officeName: string;
  @Field(() => [Role])
  roles: Role[];
  @Field(() => String, { nullable: true, description: 'The last day there, yyyy-MM-dd; null where none is set.' })
  until: string | null;
  @Field(() => Boolean, { description: 'Where this session works.' })
  isCurrent: boolean;
}

/** A person's own sessions, and nobody else's. */
@Resolver()
export class SessionsResolver {
  @SignedIn()
  @Query(() => [StaffSession])
  mySessions(@Ctx() context: Context): Promise<OwnSession[]> {
    return context.app.sessions.list(actorOf(context), context.token);
  }

  @SignedIn()
  @Query(() => [WorkPlace], { description: 'Where the person works today; more than one while seconded.' })
  async myWorkPlaces(@Ctx() context: Context): Promise<WorkPlace[]> {
    const actor = actorOf(context);
    const { identity, db } = context.app;
    const directory = await identity.directory.get();
    const places = await findPlaces(db.read, actor.staffId, dayOf(now()));
    const byOffice = new Map<string, WorkPlace>();
    for (const { officeId, role, validTo } of places) {
      const { code: officeCode, name: officeName } = directory.getOffice(officeId);
      const known = byOffice.get(officeId) ?? { officeCode, officeName, roles: [], until: validTo, isCurrent: false };
      known.roles.push(role);
      known.isCurrent = officeId === actor.office.id;
      byOffice.set(officeId, known);
    }
    return [...byOffice.values()];
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: 'This session works in that office from now on.' })
  async workAt(@Arg('officeCode', () => String) officeCode: string, @Ctx() context: Context): Promise<boolean> {
    const { identity, sessions } = context.app;
    const office = (await identity.directory.get()).findOfficeByCode(officeCode);
    if (!office) throw notFound('nơi làm việc này của bạn');
    await sessions.workAt(actorOf(context), context.token, office.id);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async endSession(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    await context.app.sessions.end(actorOf(context), id);
    return true;
  }

  @SignedIn()
  @Mutation(() => Int, { description: 'Ends all but the session that asks; how many those were.' })
  endOtherSessions(@Ctx() context: Context): Promise<number> {
    return context.app.sessions.endOthers(actorOf(context), context.token);
  }
}
