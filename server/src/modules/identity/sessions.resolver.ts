import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { SignedIn } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { DateTime } from '../../graphql/scalars';
import type { OwnSession } from './sessions';

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

/** A person's own sessions, and nobody else's. */
@Resolver()
export class SessionsResolver {
  @SignedIn()
  @Query(() => [StaffSession])
  mySessions(@Ctx() context: Context): Promise<OwnSession[]> {
    return context.app.sessions.list(actorOf(context), context.token);
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
