import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Public, SignedIn } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { HccError } from '../../kernel/errors';
import { AuditKind } from '../audit/audit-terms';
import { Office } from '../organisation/office.entity';
import type { Actor } from './actor';
import { SESSION_MS } from './sessions';
import { findAccount } from './staff.queries';

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

/** The name is written down only where it is an account's: what else is typed there may be a password. */
async function recordFailedSignIn({ app, address }: Context, username: string, code: string): Promise<void> {
  const account = await findAccount(app.db.read, username.trim().toLowerCase());
  const failure = { kind: AuditKind.SIGN_IN_FAILED, address, subject: code };
  if (account) app.audit.record({ ...failure, actor: { ...account, office: null } });
  // One line in five minutes: anybody on the network can try names without end.
  else app.audit.recordLook({ ...failure, actor: null });
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
    const { app, address } = context;
    const { token, actor } = await app.sessions.signIn(username, password).catch(async (error: unknown) => {
      if (error instanceof HccError) await recordFailedSignIn(context, username, error.code);
      throw error;
    });
    app.audit.record({ kind: AuditKind.SIGNED_IN, actor, address });
    context.setSessionCookie(token, SESSION_MS / 1_000);
    return { staff: toMember(actor) };
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async signOut(@Ctx() context: Context): Promise<boolean> {
    const { app, address } = context;
    await app.sessions.signOut(context.token);
    app.audit.record({ kind: AuditKind.SIGNED_OUT, actor: actorOf(context), address });
    context.clearSessionCookie();
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await context.app.sessions.changePassword(
      actorOf(context),
      input.currentPassword,
      input.newPassword,
      context.address,
    );
    context.clearSessionCookie();
    return true;
  }
}
