import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { AnySession, Public } from '../../graphql/access';
import { type Context, personOf } from '../../graphql/context';
import { HccError } from '../../kernel/errors';
import { AuditKind } from '../audit/audit-terms';
import { Office } from '../organisation/office.entity';
import { usernameOf } from './accounts/account';
import { changePassword } from './accounts/own-password';
import { AccountDuty, type Person } from './actor';
import { SESSION_MS, type SignedIn } from './sign-in/sign-in';
import { findAccount } from './staff.queries';

registerEnumType(AccountDuty, { name: 'AccountDuty' });

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
  /** None while there is a duty. */
  @Field(() => [String])
  permissions: string[];
  @Field(() => [String])
  roles: string[];
  @Field(() => [String], { description: 'Names of the colleagues in whose place the person works today.' })
  standsInFor: string[];
  @Field(() => AccountDuty, {
    nullable: true,
    description: 'What the person must do with the account before anything else; until then nothing else is answered.',
  })
  duty: AccountDuty | null;
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
class ConfirmSecondFactorInput {
  @Field(() => String, { description: 'From the extensions of the refusal that `signIn` answered with.' })
  challenge: string;
  @Field(() => String, { description: 'Of the authenticator app, or a recovery code.' })
  code: string;
}

@InputType()
class ChangePasswordInput {
  @Field(() => String)
  currentPassword: string;
  @Field(() => String)
  newPassword: string;
}

function toMember({ actor, duty }: Person): StaffMember {
  return {
    id: actor.staffId,
    username: actor.username,
    fullName: actor.fullName,
    office: actor.office,
    permissions: [...actor.permissions],
    roles: [...actor.roles],
    standsInFor: actor.standsInFor.map(({ fullName }) => fullName),
    duty,
  };
}

/** The name is written down only where it is an account's: what else is typed there may be a password. */
async function recordFailedSignIn({ app, address }: Context, username: string | null, code: string): Promise<void> {
  const account = username === null ? null : await findAccount(app.db.read, usernameOf(username));
  const failure = { kind: AuditKind.SIGN_IN_FAILED, address, subject: code };
  if (account) app.audit.record({ ...failure, actor: { ...account, office: null } });
  // One line in five minutes: anybody on the network can try names without end.
  else app.audit.recordLook({ ...failure, actor: null });
}

/** Neither who is half-way in nor whom an absent database could not judge has failed. */
function isRefusal(error: unknown): error is HccError {
  return error instanceof HccError && error.code !== 'UNAVAILABLE' && error.details.secondFactor !== true;
}

/** @param username null where only the second half of signing in was tried */
async function orRecorded(
  context: Context,
  username: string | null,
  signingIn: Promise<SignedIn>,
): Promise<SignInPayload> {
  const signedIn = await signingIn.catch(async (error: unknown) => {
    if (isRefusal(error)) await recordFailedSignIn(context, username, error.code);
    throw error;
  });
  context.app.audit.record({ kind: AuditKind.SIGNED_IN, actor: signedIn.actor, address: context.address });
  context.setSessionCookie(signedIn.token, SESSION_MS / 1_000);
  context.setDeviceCookie(signedIn.device);
  return { staff: toMember(signedIn) };
}

@Resolver()
export class IdentityResolver {
  @AnySession()
  @Query(() => StaffMember)
  me(@Ctx() context: Context): StaffMember {
    return toMember(personOf(context));
  }

  @Public()
  @Mutation(() => SignInPayload, {
    description:
      'An account with a second factor is answered UNAUTHENTICATED with `secondFactor: true` and a `challenge` in the extensions, for `confirmSecondFactor`.',
  })
  async signIn(
    @Arg('input', () => SignInInput) { username, password }: SignInInput,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    return orRecorded(context, username, context.app.sessions.signIn(username, password, context.origin));
  }

  @Public()
  @Mutation(() => SignInPayload)
  async confirmSecondFactor(
    @Arg('input', () => ConfirmSecondFactorInput) { challenge, code }: ConfirmSecondFactorInput,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    return orRecorded(context, null, context.app.sessions.confirmSecondFactor(challenge, code, context.origin));
  }

  @AnySession()
  @Mutation(() => Boolean)
  async signOut(@Ctx() context: Context): Promise<boolean> {
    const { app, address } = context;
    await app.sessions.signOut(context.token);
    app.audit.record({ kind: AuditKind.SIGNED_OUT, actor: personOf(context).actor, address });
    context.clearSessionCookie();
    return true;
  }

  @AnySession()
  @Mutation(() => Boolean)
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { identity } = context.app;
    const { currentPassword, newPassword } = input;
    await changePassword(identity, personOf(context).actor, currentPassword, newPassword, context.address);
    context.clearSessionCookie();
    return true;
  }
}
