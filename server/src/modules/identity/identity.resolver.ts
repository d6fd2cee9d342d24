import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Public, SignedIn } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { Office } from '../organisation/office.entity';
import type { Actor } from './actor';
import { SESSION_MS } from './sessions';

@ObjectType()
export class StaffMember {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  username: string;
  @Field(() => String)
  fullName: string;
  @Field(() => Office)
  office: Office;
  @Field(() => [String])
  permissions: string[];
  @Field(() => [String])
  roles: string[];
}

@ObjectType()
class SignInPayload {
  @Field(() => StaffMember)
  staff: StaffMember;
}

@InputType()
class SignInInput {
  @Field(() => String)
  username: string;
  @Field(() => String)
  password: string;
}

@InputType()
class ChangePasswordInput {
  @Field(() => String)
  currentPassword: string;
  @Field(() => String)
  newPassword: string;
}

function toMember(actor: Actor): StaffMember {
  return {
    id: actor.staffId,
    username: actor.username,
    fullName: actor.fullName,
    office: actor.office,
    permissions: [...actor.permissions],
    roles: [...actor.roles],
  };
}

@Resolver()
export class IdentityResolver {
  @SignedIn()
  @Query(() => StaffMember)
  me(@Ctx() context: Context): StaffMember {
    return toMember(actorOf(context));
  }

  @Public()
  @Mutation(() => SignInPayload)
  async signIn(
    @Arg('input', () => SignInInput) { username, password }: SignInInput,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    const { token, actor } = await context.app.sessions.signIn(username, password);
    context.setSessionCookie(token, SESSION_MS / 1_000);
    return { staff: toMember(actor) };
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async signOut(@Ctx() context: Context): Promise<boolean> {
    await context.app.sessions.signOut(context.token);
    context.clearSessionCookie();
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await context.app.sessions.changePassword(actorOf(context), input.currentPassword, input.newPassword);
    context.clearSessionCookie();
    return true;
  }
}
