import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { AnySession, Public } from '../../graphql/access';
import { type Context, personOf } from '../../graphql/context';
import { Office } from '../organisation/office.entity';
import { changePassword } from './accounts/own-password';
import { AccountDuty, type Person } from './actor';
import { SESSION_MS, type SignedIn } from './sign-in/sign-in';

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
    duty,
  };
}

function letIn(context: Context, signedIn: SignedIn): SignInPayload {
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
    return letIn(context, await context.app.sessions.signIn(username, password, context.origin));
  }

  @Public()
  @Mutation(() => SignInPayload)
  async confirmSecondFactor(
    @Arg('input', () => ConfirmSecondFactorInput) { challenge, code }: ConfirmSecondFactorInput,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    return letIn(context, await context.app.sessions.confirmSecondFactor(challenge, code, context.origin));
  }

  @AnySession()
  @Mutation(() => Boolean)
  async signOut(@Ctx() context: Context): Promise<boolean> {
    await context.app.sessions.signOut(context.token);
    context.clearSessionCookie();
    return true;
  }

  @AnySession()
  @Mutation(() => Boolean)
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { identity, sessions } = context.app;
    await changePassword(identity, personOf(context).actor, input.currentPassword, input.newPassword);
    sessions.forget();
    context.clearSessionCookie();
    return true;
  }
}
