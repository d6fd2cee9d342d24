import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { SignedIn } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import { notFound } from '../../../kernel/errors';
import { dayOf, type Instant } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import type { Office } from '../../organisation/office.entity';
import type { Actor } from '../actor';
import { Colleague } from '../colleague.types';
import { findColleagues } from '../staff.queries';
import { DelegationScope } from './delegation.entity';
import { getDelegation, type NamedDelegation, readDelegations } from './delegation.queries';
import { createDelegation, revokeDelegation } from './delegation-commands';
import { administersAccounts, mayArrange, mayRevoke } from './delegation-rights';

enum DelegationState {
  /** Its first day is still to come. */
  UPCOMING = 'UPCOMING',
  ACTIVE = 'ACTIVE',
  /** Its last day is over. */
  ENDED = 'ENDED',
  REVOKED = 'REVOKED',
}

registerEnumType(DelegationScope, { name: 'DelegationScope' });
registerEnumType(DelegationState, { name: 'DelegationState' });

@ObjectType({ description: 'Somebody works in the place of a colleague of the same office for some days.' })
export class StandIn {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  principalId: string;
  @Field(() => String, { description: 'Who is away.' })
  principalName: string;
  @Field(() => ID)
  standInId: string;
  @Field(() => String, { description: 'Who works in that place.' })
  standInName: string;
  @Field(() => String, { description: 'The first day, yyyy-MM-dd.' })
  fromDay: string;
  @Field(() => String, { description: 'The last day.' })
  toDay: string;
  @Field(() => DelegationScope)
  scope: DelegationScope;
  @Field(() => String)
  reason: string;
  @Field(() => DelegationState)
  state: DelegationState;
  @Field(() => DateTime)
  createdAt: number;
  @Field(() => String)
  createdBy: string;
  @Field(() => DateTime, { nullable: true })
  revokedAt: number | null;
  @Field(() => String, { nullable: true })
  revokedBy: string | null;
  @Field(() => Boolean, { description: 'Whether who asks may end it before its time.' })
  mayRevoke: boolean;
}

@ObjectType({ description: 'Who stands in for whom in an office, as far as who asks may know.' })
class StandIns {
  @Field(() => [StandIn])
  list: StandIn[];
  @Field(() => [Colleague], { description: 'Who works in the office today.' })
  colleagues: Colleague[];
  @Field(() => Boolean, { description: 'Whether who asks may arrange it for others too.' })
  mayArrange: boolean;
}

@InputType()
class CreateStandInInput {
  @Field(() => ID, { nullable: true, description: 'Who is away; left out for oneself.' })
  principalId: string | null;
  @Field(() => ID)
  standInId: string;
  @Field(() => String, { nullable: true, description: 'For an administrator; left out for one’s own office.' })
  officeCode: string | null;
  @Field(() => String, { description: 'The first day, yyyy-MM-dd.' })
  fromDay: string;
  @Field(() => String, { description: 'The last day; at most 92 in all.' })
  toDay: string;
  @Field(() => DelegationScope)
  scope: DelegationScope;
  @Field(() => String)
  reason: string;
}

function stateOf({ revokedAt, fromDay, toDay }: NamedDelegation, at: Instant): DelegationState {
  if (revokedAt !== null) return DelegationState.REVOKED;
  const today = dayOf(at);
  if (toDay < today) return DelegationState.ENDED;
  return fromDay > today ? DelegationState.UPCOMING : DelegationState.ACTIVE;
}

export function toStandIn(delegation: NamedDelegation, actor: Actor, at: Instant): StandIn {
  const state = stateOf(delegation, at);
  const isOpen = state === DelegationState.ACTIVE || state === DelegationState.UPCOMING;
  return { ...delegation, state, mayRevoke: isOpen && mayRevoke(actor, delegation) };
}

/** Another office than one's own is there for administrators only. @throws HccError NOT_FOUND */
async function officeOf({ app }: Context, actor: Actor, code: string | null | undefined): Promise<Office> {
  if (!code || code === actor.office.code) return actor.office;
  const office = administersAccounts(actor) ? (await app.identity.directory.get()).findOfficeByCode(code) : undefined;
  if (!office) throw notFound('cơ quan');
  return office;
}

/** Who works in whose place. */
@Resolver()
export class DelegationResolver {
  @SignedIn()
  @Query(() => StandIns)
  async standIns(
    @Arg('officeCode', () => String, { nullable: true }) officeCode: string | null,
    @Ctx() context: Context,
  ): Promise<StandIns> {
    const actor = actorOf(context);
    const { read } = context.app.db;
    const { id } = await officeOf(context, actor, officeCode);
    const at = now();
    const [list, colleagues] = await Promise.all([
      readDelegations(read, actor, id, at),
      findColleagues(read, id, dayOf(at)),
    ]);
    return {
      list: list.map((delegation) => toStandIn(delegation, actor, at)),
      colleagues,
      mayArrange: mayArrange(actor, id),
    };
  }

  @SignedIn()
  @Mutation(() => StandIn, { description: 'By who is away, by who leads the office, or by an administrator.' })
  async createStandIn(
    @Arg('input', () => CreateStandInInput) { officeCode, principalId, ...wanted }: CreateStandInInput,
    @Ctx() context: Context,
  ): Promise<StandIn> {
    const actor = actorOf(context);
    const { identity, db } = context.app;
    const office = await officeOf(context, actor, officeCode);
    const input = { ...wanted, principalId: principalId ?? null };
    const id = await createDelegation(identity, actor, office, input, context.address);
    return toStandIn(await getDelegation(db.read, id), actor, now());
  }

  @SignedIn()
  @Mutation(() => StandIn, { description: 'From now on; what was done in somebody’s place stays.' })
  async revokeStandIn(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<StandIn> {
    const actor = actorOf(context);
    const { identity, db } = context.app;
    await revokeDelegation(identity, actor, id, context.address);
    return toStandIn(await getDelegation(db.read, id), actor, now());
  }
}
