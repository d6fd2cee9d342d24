import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import { now } from '../../../kernel/now';
import { resetSecondFactor } from '../account-commands';
import { Role } from '../permissions';
import { StaffStatus } from '../staff.entity';
import { type AccountSummary, getAccountSummary } from './account-summary';
import { type RolePolicyState, readRolePolicies, setRolePolicy } from './role-policy';

registerEnumType(Role, { name: 'Role' });
registerEnumType(StaffStatus, { name: 'StaffStatus' });

@ObjectType()
class RolePolicy {
  @Field(() => Role)
  role: Role;
  @Field(() => Boolean)
  requiresSecondFactor: boolean;
  @Field(() => Int, { description: 'Active people who have the role today.' })
  people: number;
  @Field(() => Int, { description: 'How many of them have a second factor.' })
  enrolled: number;
}

@ObjectType()
export class Account {
  @Field(() => String)
  username: string;
  @Field(() => String)
  fullName: string;
  @Field(() => StaffStatus)
  status: StaffStatus;
  @Field(() => [String])
  officeNames: string[];
  @Field(() => [Role])
  roles: Role[];
  @Field(() => DateTime, { nullable: true })
  secondFactorSince: number | null;
  @Field(() => Boolean)
  mustChangePassword: boolean;
}

/** What an administrator sees and changes of other people's accounts. */
@Resolver()
export class AccountsResolver {
  @Allow('account:admin')
  @Query(() => [RolePolicy])
  rolePolicies(@Ctx() context: Context): Promise<RolePolicyState[]> {
    return readRolePolicies(context.app.db, now());
  }

  @Allow('account:admin')
  @Query(() => Account)
  account(@Arg('username', () => String) username: string, @Ctx() context: Context): Promise<AccountSummary> {
    return getAccountSummary(context.app.db, username, now());
  }

  @Allow('account:admin')
  @Mutation(() => [RolePolicy], {
    description: 'Whoever has the role and no second factor can then do nothing but enrol.',
  })
  async setRolePolicy(
    @Arg('role', () => Role) role: Role,
    @Arg('requiresSecondFactor', () => Boolean) requiresSecondFactor: boolean,
    @Ctx() context: Context,
  ): Promise<RolePolicyState[]> {
    const { identity, db } = context.app;
    await setRolePolicy(identity, role, requiresSecondFactor, actorOf(context), context.address);
    return readRolePolicies(db, now());
  }

  @Allow('account:admin')
  @Mutation(() => Account, { description: 'For who has lost phone and recovery codes.' })
  async resetSecondFactor(
    @Arg('username', () => String) username: string,
    @Arg('reason', () => String, { nullable: true, description: 'How it is known that it is the person who asks.' })
    reason: string | null,
    @Ctx() context: Context,
  ): Promise<AccountSummary> {
    const { db } = context.app;
    await resetSecondFactor(db, username, actorOf(context), context.address, reason?.trim() || undefined);
    return getAccountSummary(db, username, now());
  }
}
