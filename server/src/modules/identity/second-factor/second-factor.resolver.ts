import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Enrolling, SignedIn } from '../../../graphql/access';
import { actorOf, type Context, personOf } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import {
  type Enrolment,
  enrolSecondFactor,
  type FactorState,
  readFactorState,
  removeSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from './second-factor-commands';

@ObjectType()
class SecondFactorState {
  @Field(() => DateTime, { nullable: true, description: 'Since when the second factor is on; null where it is off.' })
  confirmedAt: number | null;
  @Field(() => Int)
  recoveryCodesLeft: number;
}

@ObjectType()
class SecondFactorEnrolment {
  @Field(() => String, { description: 'Base32, to be typed where a code cannot be scanned.' })
  secret: string;
  @Field(() => String)
  uri: string;
  @Field(() => String, { description: 'The URI as a QR code: an SVG path over qrSize × qrSize modules.' })
  qrPath: string;
  @Field(() => Int)
  qrSize: number;
}

/** One's own second factor. */
@Resolver()
export class SecondFactorResolver {
  @SignedIn()
  @Query(() => SecondFactorState)
  mySecondFactor(@Ctx() context: Context): Promise<FactorState> {
    return readFactorState(context.app.db, actorOf(context));
  }

  @Enrolling()
  @Mutation(() => SecondFactorEnrolment, {
    description: 'The present password is asked of everybody but who has just signed in and may do nothing else.',
  })
  startSecondFactor(
    @Arg('password', () => String, { nullable: true }) password: string | null,
    @Ctx() context: Context,
  ): Promise<Enrolment> {
    return startSecondFactor(context.app.identity, personOf(context), password);
  }

  @Enrolling()
  @Mutation(() => [String], { description: 'The recovery codes, which are shown this once.' })
  async enrolSecondFactor(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<string[]> {
    const oneSelf = { actor: personOf(context).actor, address: context.address };
    return enrolSecondFactor(context.app.identity, oneSelf, code);
  }

  @SignedIn()
  @Mutation(() => [String], { description: 'New recovery codes in place of the former, shown this once.' })
  renewRecoveryCodes(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<string[]> {
    const oneSelf = { actor: actorOf(context), address: context.address };
    return renewRecoveryCodes(context.app.identity, oneSelf, code);
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async removeSecondFactor(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<boolean> {
    const oneSelf = { actor: actorOf(context), address: context.address };
    await removeSecondFactor(context.app.identity, oneSelf, code);
    return true;
  }
}
