import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { Dossier } from '../dossier/dossier.entity';
import { ReceiveDossierInput } from '../dossier/receipt/receipt.inputs';
import { OfflineDeskState, SlipProblem } from './offline-terms';

@ObjectType('OfflineBlock', { description: 'Numbers of each day that belong to one desk.' })
export class BlockView {
  @Field(() => Int)
  first: number;
  @Field(() => Int)
  last: number;
  @Field(() => DateTime)
  givenAt: number;
}

@ObjectType('OfflineDayUse', { description: 'What has arrived of one block and day.' })
export class DayUse {
  @Field(() => String, { description: 'yyyy-MM-dd' })
  day: string;
  @Field(() => Int)
  blockFirst: number;
  @Field(() => Int, { description: 'The last that arrived in order.' })
  lastNumber: number;
}

@ObjectType('OfflineDayAccount', { description: 'The numbers of one block and day.' })
export class DayAccount {
  @Field(() => String, { description: 'yyyy-MM-dd' })
  day: string;
  @Field(() => Int)
  blockFirst: number;
  @Field(() => Int, { description: 'Dossiers under numbers of the block, however they came.' })
  arrived: number;
  @Field(() => Int, { nullable: true, description: 'The last that was sent, or handed over, in order; null for none.' })
  lastNumber: number | null;
  @Field(() => Int, { nullable: true, description: 'What the desk said last that it had given.' })
  reportedNumber: number | null;
  @Field(() => Int, { nullable: true, description: 'What the desk said last that it had not sent.' })
  unsent: number | null;
  @Field(() => [Int], { description: 'Entered from slips: the desk was revoked, or had handed them over.' })
  fromSlips: number[];
  @Field(() => [Int], { description: 'Never came, though a later number did.' })
  missing: number[];
}

@ObjectType('OfflineSetAside', { description: 'A number that its desk could not send, handed to the heads.' })
export class SetAsideView {
  @Field(() => String)
  code: string;
  @Field(() => String, { description: 'yyyy-MM-dd' })
  day: string;
  @Field(() => Int)
  number: number;
  @Field(() => String)
  reason: string;
  @Field(() => String)
  setAsideBy: string;
  @Field(() => DateTime)
  setAsideAt: number;
  @Field(() => DateTime, { nullable: true, description: 'What is on the slip; null where the desk had lost it.' })
  receivedAt: number | null;
  @Field(() => DateTime, { nullable: true })
  printedDueAt: number | null;
  @Field(() => ID, { nullable: true })
  clerkId: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The receipt as the desk had it: a ReceiveDossierInput as JSON.',
  })
  receiptText: string | null;
}

@ObjectType({ description: 'Who may receive at a desk.' })
export class OfflineClerk {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  fullName: string;
}

@ObjectType('OfflineDesk', { description: 'One browser on one machine that goes on while it has no line.' })
export class DeskView {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  officeId: string;
  @Field(() => String, { description: 'What its codes begin with.' })
  officeCode: string;
  @Field(() => String)
  name: string;
  @Field(() => OfflineDeskState)
  state: OfflineDeskState;
  @Field(() => String)
  registeredBy: string;
  @Field(() => DateTime)
  registeredAt: number;
  @Field(() => DateTime)
  lastSeenAt: number;
  @Field(() => DateTime)
  leasedUntil: number;
  @Field(() => Int, { description: 'What it said last that it had not sent.' })
  unsent: number;
  @Field(() => String, { nullable: true })
  endedBy: string | null;
  @Field(() => DateTime, { nullable: true })
  endedAt: number | null;
  @Field(() => String, { nullable: true })
  endedReason: string | null;
  @Field(() => String, { nullable: true, description: 'Who consented to entering dossiers from its slips.' })
  slipsAllowedBy: string | null;
  @Field(() => DateTime, { nullable: true })
  slipsAllowedAt: number | null;
  @Field(() => [OfflineClerk])
  clerks: OfflineClerk[];
  @Field(() => [BlockView])
  blocks: BlockView[];
  @Field(() => [DayAccount], { description: 'Newest day first.' })
  account: DayAccount[];
  @Field(() => [SetAsideView], { description: 'Handed to the heads, and not entered yet.' })
  setAside: SetAsideView[];
}

@ObjectType({ description: 'What a desk may do until it comes again.' })
export class OfflineLease {
  @Field(() => DeskView)
  desk: DeskView;
  @Field(() => String, { nullable: true, description: 'Only in the answer to the registration; nobody sees it again.' })
  secret: string | null;
  @Field(() => String, {
    description: 'Opens what the desk keeps, for who is signed in at it; a stolen machine has nobody to ask for it.',
  })
  sealingKey: string;
  @Field(() => [BlockView], { description: 'In the order in which they are used.' })
  blocks: BlockView[];
  @Field(() => DateTime, { description: 'From then on it gives no numbers.' })
  leasedUntil: number;
  @Field(() => DateTime)
  serverTime: number;
  @Field(() => [DayUse])
  usedByDay: DayUse[];
}

@ObjectType({ description: 'What differs from the slip that the citizen holds.' })
export class OfflineCorrection {
  @Field(() => SlipProblem)
  reason: SlipProblem;
  @Field(() => DateTime, { nullable: true })
  printedDueAt: number | null;
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;
  @Field(() => Int, { description: 'Of the slip that counts; 1 where the one that was given out stands.' })
  slipEdition: number;
}

@ObjectType()
export class OfflineReceiptView {
  @Field(() => Dossier)
  dossier: Dossier;
  @Field(() => OfflineCorrection, { nullable: true })
  correction: OfflineCorrection | null;
}

@InputType()
export class OfflineDayInput {
  @Field(() => String, { description: 'yyyy-MM-dd' })
  day: string;
  @Field(() => Int, { description: 'The last number that the desk gave.' })
  lastNumber: number;
  @Field(() => Int)
  unsent: number;
}

@InputType()
export class RenewOfflineLeaseInput {
  @Field(() => ID)
  deskId: string;
  @Field(() => String)
  secret: string;
  @Field(() => Boolean)
  moreNumbers: boolean;
  @Field(() => [OfflineDayInput])
  days: OfflineDayInput[];
}

@InputType({ description: 'What is on a slip that a desk gave out while it had no line.' })
export class OfflineSlipInput {
  @Field(() => ID)
  deskId: string;
  @Field(() => Int)
  number: number;
  @Field(() => DateTime)
  receivedAt: number;
  @Field(() => DateTime, { nullable: true })
  printedDueAt: number | null = null;
  @Field(() => ReceiveDossierInput, { description: 'Its key is not looked at: the desk and the code are the key.' })
  receipt: ReceiveDossierInput;
}

@InputType({ description: 'What the slip that was given out says.' })
export class SlipBeforeInput {
  @Field(() => ID, { description: 'The edition under which it was printed.' })
  procedureVersionId: string;
  @Field(() => ReceiveDossierInput)
  receipt: ReceiveDossierInput;
}

@InputType()
export class ReceiveOfflineInput extends OfflineSlipInput {
  @Field(() => String)
  secret: string;
  @Field(() => ID, { description: 'Who received it.' })
  clerkId: string;
  @Field(() => ID, { description: 'The edition under which the slip was printed, or to which it was mended.' })
  procedureVersionId: string;
  @Field(() => SlipBeforeInput, { nullable: true, description: 'Where the clerk has mended it since.' })
  before: SlipBeforeInput | null = null;
  @Field(() => DateTime, { description: 'When the catalogue of the desk was read.' })
  catalogueAt: number;
  @Field(() => String, { description: 'The secret that stands on the slip.' })
  lookupKey: string;
}

@InputType()
export class SetAsideInput extends ReceiveOfflineInput {
  @Field(() => String, { description: 'Why the office does not take it, and what the heads have to know.' })
  reason: string;
}

@InputType()
export class RevokedSlipInput extends OfflineSlipInput {
  @Field(() => ID, { nullable: true, description: 'Who received it; who enters it where that is left out.' })
  clerkId: string | null = null;
  @Field(() => String, {
    nullable: true,
    description:
      'The secret on the slip, so that its QR code opens the dossier. Left out: what its desk handed over, else another.',
  })
  lookupKey: string | null = null;
}
