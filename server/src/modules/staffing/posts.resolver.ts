import { Arg, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { IsNull } from 'typeorm';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { keepUploads } from '../files/subject-files';
import { Role } from '../identity/permissions';
import { beginReassigning } from './reassignment/reassign-work';
import { readSecondments } from './secondment/secondment.queries';
import { changeSecondment, endSecondment, secondStaff } from './secondment/secondment-commands';
import { SecondmentView, Transfer } from './staffing.types';
import { readTransfers } from './transfer/transfer.queries';
import { type By, cancelTransfer, prepareTransfer, scheduleTransfer } from './transfer/transfer-commands';

@InputType()
class TransferInput {
  @Field(() => String)
  username: string;
  @Field(() => String)
  fromOfficeCode: string;
  @Field(() => String)
  toOfficeCode: string;
  @Field(() => [Role], { description: 'In the new office.' })
  roles: Role[];
  @Field(() => String, { description: 'yyyy-MM-dd; today for at once.' })
  effectiveOn: string;
  @Field(() => String, { description: 'Number and date of the decision.' })
  decision: string;
  @Field(() => ID, { nullable: true, description: 'Who takes over what the person holds; null for the queue.' })
  handToId: string | null;
  @Field(() => [ID], { nullable: true, description: 'The scanned decision.' })
  uploadIds?: string[] | null;
}

@InputType()
class SecondmentInput {
  @Field(() => String)
  username: string;
  @Field(() => String, { description: 'The agency that sends.' })
  fromOfficeCode: string;
  @Field(() => String)
  centreCode: string;
  @Field(() => [Role], { description: 'At the centre.' })
  roles: Role[];
  @Field(() => String, { description: 'The first day, yyyy-MM-dd.' })
  fromDay: string;
  @Field(() => String, { description: 'The last day.' })
  toDay: string;
  @Field(() => String, { description: 'Number and date of the decision.' })
  decision: string;
  @Field(() => ID, { nullable: true, description: 'Who takes over at the end; null for the queue of the centre.' })
  handToId: string | null;
  @Field(() => [ID], { nullable: true, description: 'The scanned decision.' })
  uploadIds?: string[] | null;
}

const byOf = (context: Context): By => ({ actor: actorOf(context), address: context.address });

async function transferOf({ app }: Context, id: string): Promise<Transfer> {
  return (await readTransfers(app.db.read, await app.directory.get(), { id }))[0]!;
}

async function secondmentOf({ app }: Context, id: string): Promise<SecondmentView> {
  return (await readSecondments(app.db.read, await app.directory.get(), { id }, dayOf(now())))[0]!;
}

/** Who works where: for good from a day on, or for a time. */
@Resolver()
export class PostsResolver {
  @Allow('account:admin')
  @Query(() => [Transfer], { description: 'The latest first, at most two hundred.' })
  async transfers(@Ctx() { app }: Context): Promise<Transfer[]> {
    return readTransfers(app.db.read, await app.directory.get(), {});
  }

  @Allow('account:admin')
  @Query(() => [SecondmentView], { description: 'Those that are not over, by their last day.' })
  async secondments(@Ctx() { app }: Context): Promise<SecondmentView[]> {
    return readSecondments(app.db.read, await app.directory.get(), { endedAt: IsNull() }, dayOf(now()));
  }

  @Allow('account:admin')
  @Mutation(() => Transfer, { description: 'As a draft, from which nothing follows yet.' })
  async prepareTransfer(
    @Arg('input', () => TransferInput) input: TransferInput,
    @Ctx() context: Context,
  ): Promise<Transfer> {
    const { uploadIds, ...wanted } = input;
    const by = byOf(context);
    const files = await keepUploads(context.app.files, by.actor, uploadIds ?? []);
    return transferOf(context, await prepareTransfer(context.app.dossiers, by, wanted, files));
  }

  @Allow('account:admin')
  @Mutation(() => Transfer, { description: 'It comes into force on its day, or now where that has come.' })
  async scheduleTransfer(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Transfer> {
    const { dossiers } = context.app;
    await scheduleTransfer(dossiers, byOf(context), id);
    await beginReassigning(dossiers);
    return transferOf(context, id);
  }

  @Allow('account:admin')
  @Mutation(() => Transfer, { description: 'Until it is in force.' })
  async cancelTransfer(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Transfer> {
    await cancelTransfer(context.app.dossiers, byOf(context), id);
    return transferOf(context, id);
  }

  @Allow('account:admin')
  @Mutation(() => SecondmentView)
  async secondStaff(
    @Arg('input', () => SecondmentInput) input: SecondmentInput,
    @Ctx() context: Context,
  ): Promise<SecondmentView> {
    const { uploadIds, ...wanted } = input;
    const by = byOf(context);
    const files = await keepUploads(context.app.files, by.actor, uploadIds ?? []);
    return secondmentOf(context, await secondStaff(context.app.dossiers, by, wanted, files));
  }

  @Allow('account:admin')
  @Mutation(() => SecondmentView, { description: 'Another last day, by a decision of its own.' })
  async changeSecondment(
    @Arg('id', () => ID) id: string,
    @Arg('toDay', () => String) toDay: string,
    @Arg('decision', () => String) decision: string,
    @Arg('uploadIds', () => [ID], { nullable: true }) uploadIds: string[] | null,
    @Ctx() context: Context,
  ): Promise<SecondmentView> {
    const by = byOf(context);
    const files = await keepUploads(context.app.files, by.actor, uploadIds ?? []);
    await changeSecondment(context.app.dossiers, by, id, { toDay, decision }, files);
    return secondmentOf(context, id);
  }

  @Allow('account:admin')
  @Mutation(() => SecondmentView, { description: 'From now on; what the person holds at the centre goes over.' })
  async endSecondment(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<SecondmentView> {
    const { dossiers } = context.app;
    await endSecondment(dossiers, byOf(context), id);
    await beginReassigning(dossiers);
    return secondmentOf(context, id);
  }
}
